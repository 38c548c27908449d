-- Parameters and members outside the body, payloads, and the forms of numbers, times and bytes, on a
-- made-up service (support/sample_model.json). By Smithy's "HTTP binding traits" and its protocol
-- tests; support/protocol.py has botocore judge the same at random.
local cjson = require "cjson"

local path = assert(os.getenv("LAMBDA_SAMPLE"), "run by spec/support/run.py")
local core = assert(package.loadlib((path:gsub("%?", "lambda/core")), "luaopen_lambda_core"))()

local BASE = "/2020-01-01"
local NOON = 1767355200.25 -- 2026-01-02T12:00:00.25Z

local function refused(operation, params, validate)
  local request, violations = core.encode(operation, params, validate)
  assert.is_nil(request)
  local lines = {}
  for i, violation in ipairs(violations) do
    lines[i] = violation.path .. ": " .. violation.message
  end
  return lines, violations
end

describe("a place in a request", function()
  for title, case in pairs {
    ["greedy label"] = { "find_loans", { path = "a/b c/\195\169:", token = "t" },
      { path = BASE .. "/loans/a/b%20c/%C3%A9%3A/find", query = "mode=fast&all&token=t" } },
    ["greedy label with empty segments"] = { "find_loans", { path = "/a//b/", token = "t" },
      { path = BASE .. "/loans//a//b//find", query = "mode=fast&all&token=t" } },
    ["typed label"] = { "get_loan",
      { number = -7.0, since = NOON - 0.25, on = NOON, rate = 0.5, final = false },
      { path = BASE .. "/loans/-7/1767355200/2026-01-02T12%3A00%3A00.250000Z/0.5/false", query = "" } },
    ["scalar in the query"] = { "find_loans",
      { path = "a", count = 0, ratio = 1e300, exact = true, since = NOON, since_epoch = 1.5,
        since_http = NOON, token = "a b" },
      { path = BASE .. "/loans/a/find",
        query = "mode=fast&all&count=0&ratio=1e%2B300&exact=true&since=2026-01-02T12%3A00%3A00.250000Z"
          .. "&sinceEpoch=1.5&sinceHttp=Fri%2C%2002%20Jan%202026%2012%3A00%3A00%20GMT&token=a%20b" } },
    ["list in the query"] = { "find_loans",
      { path = "a", names = { "x", "", "y&z" }, kinds = {}, numbers = { 1, 2.0 }, ratios = { 0.1, 3 },
        flags = { true, false }, times = { 0, NOON }, token = "t" },
      { path = BASE .. "/loans/a/find",
        query = "mode=fast&all&name=x&name=&name=y%26z&number=1&number=2&ratios=0.1&ratios=3&flag=true"
          .. "&flag=false&times=1970-01-01T00%3A00%3A00Z&times=2026-01-02T12%3A00%3A00.250000Z&token=t" } },
    ["map in the query"] = { "find_loans",
      { path = "a", filters = { A = "1 2" }, filter_lists = { b = { "x", "y" } }, token = "t" },
      { path = BASE .. "/loans/a/find", query = "mode=fast&all&A=1%202&b=x&b=y&token=t" } },
    ["header"] = { "mark_loan",
      { text = "x y", kind = "NEW", count = 0, ratio = 0.5, exact = false, when = NOON,
        when_iso = NOON, when_epoch = NOON, numbers = { 1, 2.0 }, flags = { true, false },
        meta = { Ab = "1", c = "2" }, token = "t" },
      { path = BASE .. "/loans", query = "", headers = {
        ["x-text"] = "x y", ["x-kind"] = "NEW", ["x-count"] = "0", ["x-ratio"] = "0.5",
        ["x-exact"] = "false", ["x-when"] = "Fri, 02 Jan 2026 12:00:00 GMT",
        ["x-when-iso"] = "2026-01-02T12:00:00.250000Z", ["x-when-epoch"] = "1767355200.25",
        ["x-numbers"] = "1,2", ["x-flags"] = "true,false", ["x-meta-ab"] = "1", ["x-meta-c"] = "2",
        ["x-token"] = "t" } } },
    ["list of a header with quotes"] = { "mark_loan",
      { names = { "a", "b,c", 'say "x"', "back\\slash", "b\\,", "d" }, token = "t" },
      { path = BASE .. "/loans", query = "", headers = {
        ["x-names"] = [[a,"b,c","say \"x\"",back\slash,"b\\,",d]], ["x-token"] = "t" } } },
    ["empty header is not sent"] = { "mark_loan",
      { text = "", names = {}, numbers = core.null, meta = { a = "", b = core.null }, token = "t" },
      { path = BASE .. "/loans", query = "", headers = { ["x-token"] = "t" } } },
    ["payload of bytes"] = { "put_cover", { image = "\0\255\n", kind = "image/png" },
      { path = BASE .. "/cover", query = "", headers = { ["content-type"] = "image/png" },
        body = "\0\255\n" } },
    ["payload of bytes that is absent"] = { "put_cover", { status = 1 },
      { path = BASE .. "/cover", query = "", headers = { ["x-status"] = "1" }, body = "" } },
    ["payload of text"] = { "put_note", { text = "\195\169 \"x\"", lang = "fr" },
      { path = BASE .. "/note", query = "lang=fr", body = "\195\169 \"x\"" } },
    ["payload that is a structure"] = { "put_plan", { plan = { goal = "g", steps = {} }, dry_run = true },
      { path = BASE .. "/plan/", query = "dryRun=true",
        headers = { ["content-type"] = "application/json" }, body = '{"Goal":"g","steps":[]}' } },
    ["payload that is an absent structure"] = { "put_plan", {},
      { path = BASE .. "/plan/", query = "", headers = { ["content-type"] = "application/json" },
        body = "{}" } },
  } do
    it("is written: " .. title, function()
      local wanted, request = case[3], assert(core.encode(case[1], case[2]))
      wanted.headers, wanted.method = wanted.headers or {}, request.method
      assert.same(wanted, request)
    end)
  end

  it("is a parameter's own before one of a map in the query", function()
    local request = assert(core.encode("find_loans",
      { path = "a", count = 1, filters = { count = "9", exact = "no" }, token = "t" }, false))
    assert.equal("mode=fast&all&count=1&exact=no&token=t", request.query)
  end)

  it("takes the string of a payload as it is", function()
    local image = ("x"):rep(30)
    assert.equal(image, core.encode("put_cover", { image = image }).body)
  end)

  for title, case in pairs {
    ["in the query"] = { "find_loans", { path = "a" }, function(r) return r.query:match("&token=(.*)") end },
    ["in a header"] = { "mark_loan", {}, function(r) return r.headers["x-token"] end },
    ["in the body"] = { "put_everything", {}, function(r) return cjson.decode(r.body).Token end },
  } do
    it("has a new token where none is given: " .. title, function()
      local made = {}
      for _, given in ipairs { case[2], case[2], { token = core.null } } do
        given.path = case[2].path
        local token = case[3](assert(core.encode(case[1], given)))
        assert.matches("^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x$", token)
        assert.is_nil(made[token])
        made[token] = true
      end
    end)
  end
end)

describe("a place in a request refuses", function()
  for title, case in pairs {
    ["a header that would be two"] = { "mark_loan", { text = "a\r\nb: c" },
      "text: has a line break, which no header may have" },
    ["the same in a list"] = { "mark_loan", { names = { "a", "b\n" } },
      "names[2]: has a line break, which no header may have" },
    ["the same in a header of a map"] = { "mark_loan", { meta = { a = "\r" } },
      'meta["a"]: has a line break, which no header may have' },
    ["what is no name of a header"] = { "mark_loan", { meta = { ["a b"] = "x" } },
      'meta["a b"]: is no name of a header' },
    ["a list that is too long for a header"] = { "mark_loan", { names = { ("x"):rep(70000) } },
      "names: is too long for a header" },
    ["a gap in the list of a header"] = { "mark_loan", { names = { "a", core.null, "c" } },
      "names[2]: is missing: a list has no gaps" },
    ["segments with dots"] = { "find_loans", { path = "a/../b" },
      'path: must not have the segment "." or ".."' },
    ["a key of the query that is no text"] = { "find_loans", { path = "a", filters = { "x" } },
      "filters: has a key that is a number, not a string" },
    ["NaN in a label"] = { "get_loan", { number = 1, since = 1, on = 1, rate = 0 / 0, final = true },
      "rate: must be a finite number" },
    ["too few bytes of a payload"] = { "put_cover", { image = "x" },
      "image: length in bytes 1 is below the minimum of 2" },
    ["a payload that is no text"] = { "put_note", { text = "\255" },
      "text: has invalid UTF-8 at byte 1" },
    ["no member of a union"] = { "put_everything", { choice = { word = core.null } },
      "choice: must have exactly one member, not 0" },
    ["two members of a union"] = { "put_everything", { choice = { word = "a", number = 1 } },
      "choice: must have exactly one member, not 2" },
    ["an infinite number"] = { "put_everything", { plain = math.huge },
      "plain: must be a finite number" },
    ["a number below its bound"] = { "put_everything", { small = -1.5 },
      "small: -1.5 is below the minimum of -1" },
    ["a time of the year 10000"] = { "put_everything", { times = { 253402300800 } },
      "times[1]: must be seconds since 1970, of a year up to 9999" },
    ["a required member of a payload"] = { "put_plan", { plan = {} }, "plan.goal: is required" },
  } do
    it(title, function() assert.same({ case[3] }, refused(case[1], case[2])) end)
  end

  it("a secret without showing it", function()
    local lines, violations = refused("put_everything", { hidden = { a = ("s"):rep(41), b = 7 } })
    table.sort(lines)
    assert.same({ 'hidden["a"]: length 41 is above the maximum of 40',
      'hidden["b"]: must be a string, not a number' }, lines)
    assert.is_nil(violations[1].value or violations[2].value)
  end)

  it("a union of two only when it validates", function()
    assert.equal('{"Choice":{"Word":"a","Number":1},"Token":"t"}', assert(core.encode("put_everything",
      { choice = { word = "a", number = 1 }, token = "t" }, false)).body)
  end)
end)

describe("a value in a body", function()
  for title, case in pairs {
    ["number with a fraction"] = { { plain = 0.1, small = -0.5 }, '{"Small":-0.5,"Plain":0.1' },
    ["huge number"] = { { plain = 1e300 }, '{"Plain":1e+300' },
    ["number without a fraction"] = { { plain = 3.0, whole = 3.0 }, '{"Whole":3,"Plain":3' },
    ["largest exact integer"] = { { big = 2 ^ 53 }, '{"Big":9007199254740992' },
    ["time in each form"] = { { when = NOON, when_iso = NOON, when_http = NOON, when_epoch = NOON },
      '{"When":1767355200.25,"WhenIso":"2026-01-02T12:00:00.250000Z","WhenHttp":'
      .. '"Fri, 02 Jan 2026 12:00:00 GMT","WhenEpoch":1767355200.25' },
    ["bytes"] = { { bytes = "\0\255\254", blob_list = { "ab" }, blob_map = { k = "" } },
      '{"Bytes":"AP/+","BlobList":["YWI="],"BlobMap":{"k":""}' },
    ["lists of lists, empty ones too"] = { { lists = { {}, { "" } }, flags = {}, text = "" },
      '{"Text":"","Lists":[[],[""]],"Flags":[]' },
    ["structure that holds itself"] = { { tree = { leaf = "a", branches = { { branches = {} } } } },
      '{"Tree":{"Leaf":"a","Branches":[{"Branches":[]}]}' },
    ["member of another name"] = { { renamed = "x" }, '{"other-name":"x"' },
  } do
    it("is written: " .. title, function()
      case[1].token = "t"
      assert.equal(case[2] .. ',"Token":"t"}', assert(core.encode("put_everything", case[1])).body)
    end)
  end
end)

local function decoded(operation, headers, body, status)
  local document = body and body:find("^{.*}$") and cjson.decode(body) or nil
  return core.decode(operation, document, headers or {}, status or 200, body or "")
end

describe("a header of an answer is read:", function()
  for title, case in pairs {
    ["a list"] = { "x-names", 'a , "b,c","say \\"x\\"",d\\e, "" ,\tf\t', "names",
      { "a", "b,c", 'say "x"', "d\\e", "", "f" } },
    ["a list with nothing between commas"] = { "x-names", ",a,, ,b,", "names", { "a", "b" } },
    ["an empty list"] = { "x-names", "", "names", {} },
    ["a quote that does not end"] = { "x-names", 'a, "b,c', "names", { "a", "b,c" } },
    ["numbers"] = { "x-numbers", "1, -2,3", "numbers", { 1, -2, 3 } },
    ["booleans"] = { "x-flags", "true,false", "flags", { true, false } },
    ["an integer"] = { "x-count", "-5", "count", -5 },
    ["a number"] = { "x-ratio", "0.25", "ratio", 0.25 },
    ["a word for a number"] = { "x-ratio", "Infinity", "ratio", math.huge },
    ["a boolean"] = { "x-exact", "false", "exact", false },
    ["a time"] = { "x-when", "Fri, 02 Jan 2026 12:00:00 GMT", "when", NOON - 0.25 },
    ["a time of RFC 3339"] = { "x-when-iso", "2026-01-02T13:00:00.25+01:00", "when_iso", NOON },
    ["a time in seconds"] = { "x-when-epoch", "1767355200.25", "when_epoch", NOON },
    ["a text"] = { "x-text", "12", "text", "12" },
  } do
    it(title, function()
      assert.same({ code = 200, [case[3]] = case[4] },
        (decoded("find_loans", { [case[1]] = case[2] })))
    end)
  end

  it("all behind a prefix", function()
    assert.same({ code = 299, meta = { a = "1", ["b-c"] = "2" } },
      (decoded("find_loans", { ["x-meta-a"] = "1", ["x-meta-b-c"] = "2", ["x-meta-"] = "3" }, nil, 299)))
  end)

  for title, case in pairs {
    ["a text for an integer"] = { "x-count", "many", "x-count: is no integer" },
    ["a fraction for an integer"] = { "x-numbers", "1,1.5", "x-numbers[2]: is no integer" },
    ["another word for a boolean"] = { "x-exact", "yes", "x-exact: is no boolean" },
    ["a text for a time"] = { "x-when", "noon", "x-when: is no timestamp" },
  } do
    it("not " .. title, function()
      local result, violations = decoded("find_loans", { [case[1]] = case[2] })
      assert.is_nil(result)
      assert.equal(case[3], violations[1].path .. ": " .. violations[1].message)
    end)
  end
end)

describe("a body of an answer is read:", function()
  for title, case in pairs {
    ["bytes as they are"] = { "put_cover", "\0\255{", { image = "\0\255{" } },
    ["no bytes"] = { "put_cover", "", { image = "" } },
    ["text"] = { "get_note", '{"a":', { text = '{"a":' } },
    ["a structure"] = { "get_loan", '{"Goal":"g","steps":[],"Due":"2026-01-02T12:00:00Z","x":1}',
      { plan = { goal = "g", steps = {}, due = NOON - 0.25 } } },
    ["no structure"] = { "get_loan", "", {} },
    ["numbers in words"] = { "put_everything", '{"Plain":"-Infinity","Ratios":["Infinity",0.5]}',
      { plain = -math.huge, ratios = { math.huge, 0.5 } } },
    ["an integer beyond what is exact"] = { "put_everything", '{"Big":9223372036854774784}',
      { big = 9223372036854774784 } },
    ["bytes in base64"] = { "put_everything", '{"Bytes":"AP/+","BlobList":["YWI=",""]}',
      { bytes = "\0\255\254", blob_list = { "ab", "" } } },
    ["a union"] = { "put_everything", '{"Choice":{"Number":1,"__type":"x"}}', { choice = { number = 1 } } },
    ["a union of a later member"] = { "put_everything", '{"Choice":{"Later":1}}', { choice = {} } },
    ["a structure that holds itself"] = { "put_everything", '{"Tree":{"Branches":[{"Leaf":"a"},{}]}}',
      { tree = { branches = { { leaf = "a" }, {} } } } },
  } do
    it(title, function() assert.same(case[3], (decoded(case[1], {}, case[2]))) end)
  end

  it("of an error: members of every kind", function()
    local document = cjson.decode('{"When":"1767355200.25","Bytes":"AP8=","Why":{"Word":"w"},"Names":[],"x":1}')
    assert.same({ when = NOON, bytes = "\0\255", why = { word = "w" }, names = {}, retries = 3 },
      core.decode_error("EverythingWrongException", document, { ["x-retries"] = "3" }))
  end)
end)
