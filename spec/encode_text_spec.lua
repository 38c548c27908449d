local cjson = require "cjson"
local core = require "lambda.core"
local encoding = require "support.encoding"

local violations, with = encoding.violations, encoding.with

local LIST = "list_function_event_invoke_configs"
local PUT = "put_function_event_invoke_config"
local HUGE = 20 * 2 ^ 20 -- bytes

local ON_SUCCESS = "destination_config.on_success.destination"
local ON_FAILURE = "destination_config.on_failure.destination"

local function body(params)
  return assert(core.encode(PUT, params, false)).body
end

describe("core.encode: text", function()
  for _, case in ipairs {
    -- bytes, message
    { "\0", "has a NUL at byte 1" },
    { "ab\0c", "has a NUL at byte 3" },
    { "\195\188\0", "has a NUL at byte 3" },
    { "\128", "has invalid UTF-8 at byte 1" },
    { "a\191", "has invalid UTF-8 at byte 2" },
    { "\192\128", "has invalid UTF-8 at byte 1" }, -- overlong NUL
    { "\193\191", "has invalid UTF-8 at byte 1" },
    { "\224\159\191", "has invalid UTF-8 at byte 1" }, -- overlong
    { "\240\143\191\191", "has invalid UTF-8 at byte 1" },
    { "\237\160\128", "has invalid UTF-8 at byte 1" }, -- U+D800
    { "\237\191\191", "has invalid UTF-8 at byte 1" }, -- U+DFFF
    { "\244\144\128\128", "has invalid UTF-8 at byte 1" }, -- U+110000
    { "\245\128\128\128", "has invalid UTF-8 at byte 1" },
    { "\248\136\128\128\128", "has invalid UTF-8 at byte 1" },
    { "\254", "has invalid UTF-8 at byte 1" }, { "\255", "has invalid UTF-8 at byte 1" },
    { "ab\195", "has invalid UTF-8 at byte 3" }, -- cut off
    { "\226\130", "has invalid UTF-8 at byte 1" }, { "\240\159\152", "has invalid UTF-8 at byte 1" },
    { "\195\40", "has invalid UTF-8 at byte 1" }, { "\226\40\161", "has invalid UTF-8 at byte 1" },
    { "\226\130\40", "has invalid UTF-8 at byte 1" },
    { "\240\159\152\40", "has invalid UTF-8 at byte 1" },
    { "\226\130\172\226\130", "has invalid UTF-8 at byte 4" },
  } do
    it(("%s %s"):format(case[1]:gsub(".", function(c) return ("%02X "):format(c:byte()) end),
      case[2]), function()
        for _, path in ipairs { "function_name", "qualifier", ON_FAILURE } do
          for _, validate in ipairs { true, false } do
            assert.same({ { path = path, message = case[2], value = case[1] } },
              violations(PUT, with(path, case[1]), validate))
          end
        end
        assert.same({ { path = "marker", message = case[2], value = case[1] } },
          violations(LIST, { function_name = "f", marker = case[1] }))
      end)
  end

  it("may have every other character", function()
    for _, char in ipairs { "\1", "\127", "\194\128", "\223\191", "\224\160\128", "\237\159\191",
      "\238\128\128", "\239\191\191", "\240\144\128\128", "\244\143\191\191" } do
      local params = with(ON_FAILURE, char .. "x" .. char)
      local back = cjson.decode(body(params))
      assert.same(char .. "x" .. char, back.DestinationConfig.OnFailure.Destination)
    end
  end)

  for _, case in ipairs {
    -- text, JSON
    { '"', '\\"' }, { "\\", "\\\\" }, { "/", "/" }, { "\127", "\127" }, { "'<>&", "'<>&" },
    { "\b\t\n\f\r", "\\b\\t\\n\\f\\r" }, { "\1\2\7\11\14\31", "\\u0001\\u0002\\u0007\\u000b\\u000e\\u001f" },
    { "a\226\128\168b\226\128\169", "a\\u2028b\\u2029" },
    { "\226\128\167\226\128\170\226\129\168", "\226\128\167\226\128\170\226\129\168" },
    { "\195\188\240\159\152\128", "\195\188\240\159\152\128" },
    { ":{[,", ":{[," }, { "\\u0000", "\\\\u0000" },
  } do
    it("is JSON " .. case[2], function()
      local params = with(ON_SUCCESS, case[1])
      params.destination_config.on_failure = { destination = "" }
      assert.same('{"DestinationConfig":{"OnSuccess":{"Destination":"' .. case[2]
        .. '"},"OnFailure":{"Destination":""}}}', body(params))
    end)
  end

  it("comes back from JSON as it was", function()
    local all = {}
    for byte = 1, 127 do
      all[byte] = string.char(byte)
    end
    local text = table.concat(all) .. "\226\128\168\226\128\169\195\191"
    local json = body(with(ON_FAILURE, text))
    assert.same({ DestinationConfig = { OnFailure = { Destination = text } } }, cjson.decode(json))
    assert.is_nil(json:find("[%z\1-\31]"))
  end)

  for _, case in ipairs {
    { PUT, "function_name", "length 20971520 is above the maximum of 256" },
    { PUT, "qualifier", "length 20971520 is above the maximum of 128" },
    { PUT, ON_FAILURE, "length 20971520 is above the maximum of 350" },
    { LIST, "marker", "the query of the request is too large", "" },
    { PUT, "function_name", "the path of the request is too large", "", false },
    { PUT, "qualifier", "the query of the request is too large", "", false },
    { PUT, ON_FAILURE, "the body of the request is too large", "", false },
  } do
    it(("of 20 MiB in %s: %s"):format(case[2], case[3]), function()
      local text = ("\1"):rep(HUGE)
      assert.same({ { path = case[4] or case[2], message = case[3],
        value = not case[4] and text or nil } },
        violations(case[1], with(case[2], text), case[5]))
    end)
  end

  it("of 20 MiB passes without validation where it fits", function()
    local text = ("a"):rep(HUGE)
    assert.is_true(body(with(ON_FAILURE, text))
      == '{"DestinationConfig":{"OnFailure":{"Destination":"' .. text .. '"}}}')
    assert.same("{}", body { function_name = "f" })
  end)
end)

describe("core.encode: the names of other operations", function()
  local URL, ALIAS, TAGS = "create_function_url_config", "create_alias", "tag_resource"
  local NAME = "arn:aws:lambda:us-east-1:123456789012:function:f"

  local function alias(name) return { function_name = "f", function_version = "1", name = name } end
  local function url(name, qualifier)
    return { function_name = name, qualifier = qualifier, auth_type = "NONE" }
  end
  local function tags(key) return { resource = NAME, tags = { [key] = "" } } end

  for _, case in ipairs {
    -- operation, params, path, what the message contains; nil: fits
    { ALIAS, alias("v12") }, { ALIAS, alias("-1") },
    { ALIAS, alias("12"), "name", "pattern (?!^[0-9]+$)" },
    { ALIAS, alias("a b"), "name", "pattern (?!^[0-9]+$)" },
    { URL, url("f", "1a") }, { URL, url(NAME .. ":prod") }, { URL, url(("x"):rep(64)) },
    { URL, url("f", "17"), "qualifier", "pattern ((?!^\\d+$)" },
    { URL, url("f:17"), "function_name", "(:((?!\\d+$)[0-9a-zA-Z-_]+))?" },
    { URL, url(("x"):rep(65)), "function_name", "is longer than 64 characters" },
    { URL, url("my function"), "function_name", 'name "my function" has other bytes' },
    { URL, url((NAME:gsub("12:", ":"))), "function_name", 'account "1234567890" is not 12 digits' },
    { TAGS, tags("a/b c:é=+-@_.1") }, { TAGS, tags("\240\159\152\128") },
    { TAGS, tags("a!"), 'tags["a!"]', "pattern ([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)" },
    { TAGS, tags("a\tb"), 'tags["a\\x09b"]', "pattern ([\\p{L}" },
  } do
    local operation, params, path, message = case[1], case[2], case[3], case[4]
    it(("%s: %s"):format(operation, message or "fits: " .. cjson.encode(params)), function()
      local request, found = core.encode(operation, params)
      if not path then return assert.truthy(request) end
      assert.same({ nil, 1, path }, { request, #found, found[1].path })
      assert.truthy(found[1].message:find(message, 1, true), found[1].message)
    end)
  end
end)
