-- What a stub writes of an answer: decode reads it back as it was, on a made-up service that has all
-- shapes (support/sample_model.json).
local cjson = require "cjson"
local lambda_core = require "lambda.core"
local write = require "lambda.stub.write"

local path = assert(os.getenv("LAMBDA_SAMPLE"), "run by spec/support/run.py")
local core = assert(package.loadlib((path:gsub("%?", "lambda/core")), "luaopen_lambda_core"))()

local SHELF = {
  shelf_name = "oak \"é\" \n", created_at = 1767323045.25, fill = 0.1, open = false, sizes = { 1, 9, 0 },
  tags = { ["a b"] = "1", c = "" }, owner = { name = "Ann" }, books = { { title = "A", pages = 3 } },
  books_by_row = { upper = { { title = "B", other_isbns = {} } }, lower = {} },
}

local function with(name, value)
  local copied = {}
  for key, member in pairs(SHELF) do copied[key] = member end
  copied[name] = value
  return copied
end

local function read(operation, written)
  local ok, document = pcall(cjson.decode, written.body)
  document = ok and document or nil
  return core.decode(operation, document, written.headers, written.status, written.body)
end

local function refused(value, operation)
  local written, problems = write(core.answer(operation or "create_shelf"), value)
  assert.is_nil(written)
  local lines = {}
  for i, problem in ipairs(problems) do lines[i] = problem.path .. ": " .. problem.message end
  return lines
end

describe("an answer", function()
  it("is read back as it was", function()
    assert.same(SHELF, (read("create_shelf", assert(write(core.answer("create_shelf"), SHELF)))))
  end)

  it("has its headers apart", function()
    local value = { shelves = { { open = true }, {} }, next_marker = "m", request_version = "7" }
    local written = assert(write(core.answer("list_shelves"), value))
    assert.same({ ["x-sample-version"] = "7" }, written.headers)
    assert.same(value, (read("list_shelves", written)))
  end)

  for title, case in pairs {
    ["headers of every kind and the status"] = { "find_loans",
      { code = 202, text = "x, y", count = 2, ratio = 0.5, exact = true, when = 1767355200, when_iso = 1.5,
        when_epoch = 2.25, names = { "a", "b,c", 'd "e"', "f\\,", "g\\" }, numbers = { 1, -2 },
        flags = { true, false }, meta = { a = "1", ["b-c"] = "2" }, loans = { "l" } } },
    ["a payload of bytes"] = { "put_cover", { image = "\0\255{}", kind = "image/png", status = 3 } },
    ["a payload of text"] = { "get_note", { text = '"a" \195\169' } },
    ["a payload that is a structure"] = { "get_loan", { plan = { goal = "g", due = 1.5 }, version = "1" } },
    ["bytes, numbers, times, a structure that holds itself"] = { "put_everything",
      { bytes = "\0\255\254", blob_list = { "ab", "abc" }, blob_map = { k = "" }, plain = 1e300, when = 0.25,
        when_iso = 1.5, times = { 1, 2.5 }, lists = { {}, { "" } }, choice = { number = 1 },
        tree = { leaf = "a", branches = { { leaf = "b" } } }, maps = { x = {} } } },
  } do
    it("is read back as it was: " .. title, function()
      assert.same(case[2], (read(case[1], assert(write(core.answer(case[1]), case[2])))))
    end)
  end

  it("has no body where the operation has none, an empty object where it has no members", function()
    assert.same({ status = 200, headers = {}, body = "" }, write(core.answer("delete_shelf"), {}))
    assert.same({}, (read("dust_shelf", assert(write(core.answer("dust_shelf"), {})))))
  end)

  it("may leave out what is null", function()
    assert.equal("{}", assert(write(core.answer("create_shelf"), { open = lambda_core.null })).body)
    assert.equal('{"tags":{}}',
      assert(write(core.answer("create_shelf"), { tags = { a = lambda_core.null } })).body)
  end)

  it("writes integers as such, and numbers in full", function()
    local written = assert(write(core.answer("create_shelf"), { sizes = { 3.0 }, fill = 0.1 + 0.2 }))
    assert.equal('{"Fill":0.30000000000000004,"Sizes":[3]}', written.body)
  end)

  it("of an error has its members", function()
    assert.same({ status = 200, headers = { ["retry-after"] = "3" }, body = '{"Limit":2}' },
      write(core.answer_error("ShelfFullException"), { limit = 2, retry_after_seconds = "3" }))
    assert.is_nil(core.answer_error("Nonsense"))
  end)
end)

describe("an impossible answer is told:", function()
  for title, case in pairs {
    ["an integer with a fraction"] = { "sizes", { 1.5 }, "sizes[1]: 1.5 is not an integer" },
    ["NaN"] = { "fill", 0 / 0, "fill: is not a finite number" },
    ["infinity for an integer"] = { "sizes", { math.huge }, "sizes[1]: inf is not an integer" },
    ["a number that is too large"] = { "sizes", { 10 }, "sizes[1]: 10 is above the maximum of 9" },
    ["a number that is a text"] = { "fill", "1", "fill: must be a number, not a string" },
    ["a time that is a text"] = { "created_at", "2026-01-02", "created_at: must be a number of seconds, not a string" },
    ["a boolean that is a number"] = { "open", 1, "open: must be a boolean, not a number" },
    ["a text that is none"] = { "shelf_name", "a\255", "shelf_name: has invalid UTF-8" },
    ["a list with a gap"] = { "sizes", { 1, nil, 3 }, "sizes: must be a list: keys 1, 2, 3, ... without a gap" },
    ["a list with names"] = { "sizes", { x = 1 }, "sizes: must be a list: keys 1, 2, 3, ... without a gap" },
    ["a list that is too short"] = { "sizes", {}, "sizes: number of entries 0 is below the minimum of 1" },
    ["a map that is a list"] = { "tags", { "a" }, "tags: has a key that is a number, not a string" },
    ["an entry of a map"] = { "tags", { ["a b"] = 1 }, 'tags["a b"]: must be a string, not a number' },
    ["a map with too many entries"] = { "tags", { a = "", b = "", c = "" },
      "tags: number of entries 3 is above the maximum of 2" },
    ["an unknown member far below"] = { "books_by_row", { upper = { { title = "A", page = 1 } } },
      'books_by_row["upper"][1].page: unknown member (did you mean "pages"?)' },
    ["a missing member below"] = { "books", { {} }, "books[1].title: is required" },
    ["an unknown member that is a number"] = { 1, "x", "1: unknown member" },
    ["a function"] = { "owner", print, "owner: must be a table, not a function" },
  } do
    it(title, function() assert.same({ case[3] }, refused(with(case[1], case[2]))) end)
  end

  it("all that is wrong", function()
    assert.same({ "fill: must be a number, not a boolean", "open: must be a boolean, not a string",
      'opne: unknown member (did you mean "open"?)' }, refused { open = "yes", fill = true, opne = true })
  end)
end)
