local cjson = require "cjson"
local fresh = require "support.fresh"

local document = fresh.world()("lambda.credentials.document")

describe("document.get", function()
  for _, case in ipairs { -- object, name, member
    { { Version = 1 }, "Version", 1 },
    { { version = 1 }, "Version", 1 },
    { { ACCESSKEYID = "a" }, "accessKeyId", "a" },
    { { accesskeyid = "b", accessKeyId = "a" }, "accessKeyId", "a" },
    { { aCcessKeyId = "b", accessKeyID = "c", AccessKeyId = "d", accessKeyId = "a", ACCESSKEYID = "e" },
      "accessKeyId", "a" },
    { { accessKeyId = false, AccessKeyId = "b" }, "accessKeyId", false },
    { { accessKeyIds = "a", [1] = "b" }, "accessKeyId", nil },
  } do
    it(("finds %s in %s"):format(tostring(case[3]), cjson.encode(case[1][1] and {} or case[1])), function()
      assert.equal(case[3], (document.get(case[1], case[2])))
    end)
  end
end)

describe("document.lacking", function()
  for _, case in ipairs { -- object, names, what is said
    { { a = "x", B = "y" }, { "a", "b" }, nil },
    { {}, { "a" }, "lacks a" },
    { { a = "" }, { "a", "b" }, "lacks a and b" },
    { { b = "x", c = 5 }, { "a", "b", "c", "d" }, "lacks a, c and d" },
    { { a = cjson.null }, { "a" }, "lacks a" },
  } do
    it("says " .. tostring(case[3]), function()
      assert.equal(case[3], (document.lacking(case[1], case[2])))
    end)
  end
end)

describe("document.replace", function()
  for _, case in ipairs { -- text, changes, text
    { '{"a":"1"}', { a = "2" }, '{"a":"2"}' },
    { '{"a":"1"}', {}, '{"a":"1"}' },
    { "{}", { a = "1" }, '{"a":"1"}' },
    { " { } ", { b = "2", a = "1" }, ' { "a":"1","b":"2"} ' },
    { '{"z":1}\n', { b = "2", a = "1" }, '{"z":1,"a":"1","b":"2"}\n' },
    { '{ "x" : [ ], "A" :\t"\\"}{]" , "n":12345678901234567890}', { a = "é" },
      '{ "x" : [ ], "A" :\t"é" , "n":12345678901234567890}' },
    { '{"a":1.5e+3,"b":true,"c":null,"d":-1}', { a = "", b = "", c = "", d = "" },
      '{"a":"","b":"","c":"","d":""}' },
    { '{"a":{"k":"}"},"b":[["]"],{}]}', { a = "1", b = "2" }, '{"a":"1","b":"2"}' },
    { '{"a":"x\\\\","b":"\\\\\\""}', { b = "2" }, '{"a":"x\\\\","b":"2"}' },
    { '{"a":"1","A":"2"}', { a = "3" }, '{"a":"3","A":"3"}' },
    { '{"o":{"a": "1", "b":[]},"a":"1"}', { o = { a = "2" } }, '{"o":{"a": "2", "b":[]},"a":"1"}' },
    { '{"o":{}}', { o = { a = "2" } }, '{"o":{"a":"2"}}' },
    { '{"o":"x"}', { o = { a = "2" } }, '{"o":{"a":"2"}}' },
    { '{}', { o = { a = "2" } }, '{"o":{"a":"2"}}' },
    { '{"a":1}', { a = 'q"\\\n' }, '{"a":"q\\"\\\\\\n"}' },
  } do
    it(("makes %s of %s"):format(case[3], case[1]), function()
      assert.equal(case[3], document.replace(case[1], case[2]))
    end)
  end
end)

describe("document.credentials", function()
  local KEYS = { access_key_id = "AccessKeyId", secret_access_key = "SecretAccessKey",
    session_token = "Token", expiration = "Expiration" }

  for _, case in ipairs { -- given, now, problem
    { { access_key_id = "a", secret_access_key = "s" }, 10, nil },
    { { access_key_id = "a", secret_access_key = "s", expiration = 11 }, 10, nil },
    { { access_key_id = "a", secret_access_key = "s", expiration = 10 }, nil, nil },
    { { access_key_id = "a", secret_access_key = "s", expiration = 10 }, 10,
      "Expiration: has passed already (is this machine's clock right?)" },
    { { access_key_id = "a" }, 10, "SecretAccessKey: is missing" },
    { { access_key_id = "a", secret_access_key = 5, session_token = "x y" }, 10,
      "SecretAccessKey: must be a string, got a number; Token: holds a blank, a control byte or a "
        .. "byte that is not ASCII" },
  } do
    it("says " .. tostring(case[3]), function()
      local found, problem = document.credentials(case[1], KEYS, case[2])
      assert.equal(case[3], problem)
      assert.same(not case[3] and case[1] or nil, found)
    end)
  end
end)
