-- Lists, maps and nested structures of the made-up service that are hostile or at their limits.
local path = assert(os.getenv("LAMBDA_SAMPLE"), "run by spec/support/run.py")
local core = assert(package.loadlib((path:gsub("%?", "lambda/core")), "luaopen_lambda_core"))()

local GAP = "must be a list: keys 1, 2, 3, ... without a gap"
local METATABLE = "has a metatable with __index; pass a plain table with every field in it"
local E9 = "\195\169"

local function encode(member, value, validate)
  return core.encode("create_shelf", { shelf_name = "oak", owner = { name = "Ann" },
    [member] = value }, validate)
end

-- The JSON of the member, which the model has before Owner or after it.
local function json(member, value)
  local text = assert(encode(member, value)).body
  return (text:gsub('^{"Owner":{"Name":"Ann"},?', "{"):gsub(',"Owner":{"Name":"Ann"}}$', "}"))
end

local function violations(member, value, validate)
  local request, list = encode(member, value, validate)
  assert.is_nil(request)
  return list
end

local function raise()
  error("the caller's code ran")
end

local cycle = {}
cycle[1], cycle.x = cycle, cycle
local deep = {}
for _ = 1, 1e5 do
  deep = { deep }
end

describe("a list or map", function()
  for _, case in ipairs {
    -- member, value, JSON
    { "labels", { "a", "b", "c" }, '{"Labels":["a","b","c"]}' },
    { "labels", {}, '{"Labels":[]}' },
    { "labels", { E9:rep(10) }, '{"Labels":["' .. E9:rep(10) .. '"]}' },
    { "sizes", { 9, 0.0, -0.0, 5, 1 }, '{"Sizes":[9,0,0,5,1]}' },
    { "tags", { a = "1" }, '{"tags":{"a":"1"}}' },
    { "tags", { abcdefgh = E9:rep(8) }, '{"tags":{"abcdefgh":"' .. E9:rep(8) .. '"}}' },
    { "tags", { a = core.null }, '{"tags":{}}' },
    { "tags", { a = core.null, b = core.null, c = core.null, d = "" }, '{"tags":{"d":""}}' },
    { "books", { { title = "x", other_isbns = {} }, { title = "y", pages = 1 } },
      '{"Books":[{"Title":"x","OtherISBNs":[]},{"Title":"y","Pages":1}]}' },
    { "books_by_row", { ['"\n\226\128\168'] = { { title = '"' }, { title = "[" } } },
      '{"BooksByRow":{"\\"\\n\\u2028":[{"Title":"\\""},{"Title":"["}]}}' },
    { "books_by_row", { [""] = {} }, '{"BooksByRow":{"":[]}}' },
    { "open", false, '{"Open":false}' }, { "open", true, '{"Open":true}' },
    { "labels", setmetatable({ "a" }, { __len = raise, __eq = raise }), '{"Labels":["a"]}' },
  } do
    it("is written as " .. case[3], function()
      assert.same(case[3], json(case[1], case[2]))
    end)
  end

  it("of integers is exact", function()
    local function pages(number)
      return json("books", { { title = "x", pages = number } }):match('"Pages":(.*)}%]')
    end
    assert.same({ "1", "9007199254740992" }, { pages(1), pages(2 ^ 53) })
    if math.type then
      assert.same("9223372036854775807", pages(math.maxinteger))
    end
  end)

  for _, case in ipairs {
    -- what, member, value, path, message, value with the violation
    { "a hole", "labels", { "a", nil, "c" }, "labels", GAP },
    { "a hole at its start", "labels", { nil, "b" }, "labels", GAP },
    { "a key beyond its end", "labels", { "a", [9] = "b" }, "labels", GAP },
    { "a fraction as key", "labels", { "a", [1.5] = "b" }, "labels", GAP },
    { "zero as key", "labels", { [0] = "a" }, "labels", GAP },
    { "itself", "labels", cycle, "labels", GAP },
    { "a deep table", "labels", deep, "labels[1]", "must be a string, not a table" },
    { "a number", "labels", { "a", "b", 3 }, "labels[3]", "must be a string, not a number", 3 },
    { "null", "labels", { "a", core.null }, "labels[2]", "is missing: a list has no gaps" },
    { "bad bytes", "labels", { "a", "\255" }, "labels[2]", "has invalid UTF-8 at byte 1", "\255" },
    { "eleven characters", "labels", { E9:rep(11) }, "labels[1]",
      "length 11 is above the maximum of 10", E9:rep(11) },
    { "a number too large", "sizes", { 1, 10 }, "sizes[2]", "10 is above the maximum of 9", 10 },
    { "a fraction", "sizes", { 0.5 }, "sizes[1]", "0.5 is not an integer", 0.5 },
    { "nothing", "sizes", {}, "sizes", "number of entries 0 is below the minimum of 1" },
    { "too much", "sizes", { 1, 2, 3, 4, 5, 6 }, "sizes",
      "number of entries 6 is above the maximum of 5" },
    { "__index", "labels", setmetatable({}, { __index = { "a" } }), "labels", METATABLE },
    { "__index", "tags", setmetatable({}, { __index = raise }), "tags", METATABLE },
    { "__index", "books", { setmetatable({ title = "x" }, { __index = raise }) }, "books[1]",
      METATABLE },
    { "a false", "labels", false, "labels", "must be a list, not a boolean", false },
    { "a string", "tags", "a=b", "tags", "must be a table, not a string", "a=b" },
    { "a list", "tags", { "a" }, "tags", "has a key that is a number, not a string" },
    { "a long key", "tags", { abcdefghi = "" }, 'tags["abcdefghi"]',
      "length 9 is above the maximum of 8", "abcdefghi" },
    { "an empty key", "tags", { [""] = "" }, 'tags[""]', "length 0 is below the minimum of 1", "" },
    { "a bad key", "tags", { A = "" }, 'tags["A"]', "does not match the pattern [a-z]+", "A" },
    { "a key with NUL", "tags", { ["a\0"] = "" }, 'tags["a\\x00"]', "has a NUL at byte 2", "a\0" },
    { "a key that is no text", "books_by_row", { ["\195"] = {} }, 'books_by_row["\\xC3"]',
      "has invalid UTF-8 at byte 1", "\195" },
    { "a huge key", "tags", { [("k"):rep(1e7)] = "" }, 'tags["' .. ("k"):rep(64) .. '..."]',
      "length 10000000 is above the maximum of 8", ("k"):rep(1e7) },
    { "a long value", "tags", { a = E9:rep(9) }, 'tags["a"]', "length 9 is above the maximum of 8",
      E9:rep(9) },
    { "a table", "tags", { a = {} }, 'tags["a"]', "must be a string, not a table" },
    { "three entries", "tags", { a = "", b = "", c = "" }, "tags",
      "number of entries 3 is above the maximum of 2" },
    { "a table below", "books_by_row", { WOOD = { { title = "x", other_isbns = { "a", {} } } } },
      'books_by_row["WOOD"][1].other_isbns[2]', "must be a string, not a table" },
    { "a typo below", "books", { { title = "x", page = 5 } }, "books[1].page",
      'unknown parameter (did you mean "pages"?)' },
    { "too few pages", "books", { { title = "x", pages = 0 } }, "books[1].pages",
      "0 is below the minimum of 1", 0 },
    { "0", "open", 0, "open", "must be a boolean, not a number", 0 },
    { "a string", "open", "true", "open", "must be a boolean, not a string", "true" },
    { "a number", "dry_run", 1, "dry_run", "must be a boolean, not a number", 1 },
    { "a secret's value", "secret", ("s"):rep(41), "secret", "length 41 is above the maximum of 40" },
    { "a secret's type", "secret", 12345, "secret", "must be a string, not a number" },
    { "a secret's bytes", "secret", "s\0", "secret", "has a NUL at byte 2" },
  } do
    it(("with %s is refused: %s %s"):format(case[1], case[2], case[5]), function()
      assert.same({ { path = case[4], message = case[5], value = case[6] } },
        violations(case[2], case[3]))
    end)
  end

  it("may have as many entries as its length says and still be no list", function()
    local labels = { "a", "b", "c", x = "d" }
    labels[2] = nil
    assert.same(#labels == 3
      and { { path = "labels[2]", message = "is missing: a list has no gaps" } }
      or { { path = "labels", message = GAP } }, violations("labels", labels))
  end)

  it("that refers to itself is walked as deep as the shape goes", function()
    local book = { title = "x" }
    local books = { book }
    book.other_isbns = books
    assert.same({ { path = "books[1].other_isbns[1]", message = "must be a string, not a table" } },
      violations("books", books))
  end)

  it("has all its violations reported, in order", function()
    assert.same({
      { path = "books[1].title", message = "is required" },
      { path = "books[1].pages", message = "must be an integer, not a string", value = "1" },
      { path = "books[2]", message = "must be a table, not a string", value = "x" },
      { path = "books[3].title", message = "length 0 is below the minimum of 1", value = "" },
    }, violations("books", { { pages = "1" }, "x", { title = "" } }))
    assert.same({
      { path = 'tags["B"]', message = "does not match the pattern [a-z]+", value = "B" },
      { path = 'tags["B"]', message = "must be a string, not a number", value = 5 },
    }, violations("tags", { B = 5 }))
  end)

  it("of a hundred thousand bad entries has a hundred violations", function()
    local labels = {}
    for i = 1, 1e5 do
      labels[i] = i
    end
    local list = violations("labels", labels)
    assert.same(100, #list)
    assert.same({ path = "labels", message = "number of entries 100000 is above the maximum of 3" },
      list[1])
    assert.same({ path = "labels[99]", message = "must be a string, not a number", value = 99 },
      list[100])
  end)

  it("is free of limits without validation, not of its type", function()
    local labels = {}
    for i = 1, 1000 do
      labels[i] = ("x"):rep(11)
    end
    assert.matches('"Labels":%["x+","x+"', assert(encode("labels", labels, false)).body)
    assert.truthy(encode("tags", { A = "123456789", B = "", C = "" }, false))
    assert.truthy(encode("books", { {}, {}, {}, { pages = 0 } }, false))
    assert.same({ { path = "labels", message = GAP } }, violations("labels", { a = 1 }, false))
    assert.same({ { path = "tags", message = "has a key that is a number, not a string" } },
      violations("tags", { "x" }, false))
  end)
end)

describe("a label or query of the made-up service", function()
  for _, case in ipairs {
    -- operation, parameters, path and query
    { "delete_shelf", { if_version = 2 ^ 53 }, "/oak?ifVersion=9007199254740992" },
    { "delete_shelf", { if_version = -1 }, "/oak?ifVersion=-1" },
    { "create_shelf", { owner = { name = "A" }, dry_run = false }, "/oak?dryRun=false" },
    { "dust_shelf", {}, "/oak/dust?" },
    { "get_shelf_item", { item_number = 0 }, "/oak/items/0?" },
    { "get_shelf_item", { item_number = -7.0 }, "/oak/items/-7?" },
  } do
    it("is " .. case[3], function()
      case[2].shelf_name = "oak"
      local request = assert(core.encode(case[1], case[2]))
      assert.same("/2020-01-01/shelves" .. case[3], request.path .. "?" .. request.query)
    end)
  end

  it("that is an integer stays required and whole without validation", function()
    local function refused(item_number)
      local _, list = core.encode("get_shelf_item",
        { shelf_name = "a.b", item_number = item_number }, false)
      return list
    end
    assert.same({ { path = "item_number", message = "is required" } }, refused(nil))
    assert.same({ { path = "item_number", message = "0.5 is not an integer", value = 0.5 } },
      refused(0.5))
    assert.same({ { path = "item_number", message = "must be an integer, not a string",
      value = "5" } }, refused("5"))
  end)

  it("takes nothing where the operation has no parameters", function()
    assert.same({ method = "GET", path = "/2020-01-01/shelves", query = "", headers = {} },
      core.encode("list_shelves", {}))
    assert.same({ nil, { { path = "limit", message = "unknown parameter" } } },
      { core.encode("list_shelves", { limit = 1 }) })
  end)
end)
