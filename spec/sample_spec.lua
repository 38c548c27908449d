-- The same C on a made-up service (support/sample_model.json), for shapes that the five operations
-- do not have: lists, maps, booleans, required members below, integers in paths.
local cjson = require "cjson"

local path = assert(os.getenv("LAMBDA_SAMPLE"), "run by spec/support/run.py")
local core = assert(package.loadlib((path:gsub("%?", "lambda/core")), "luaopen_lambda_core"))()

local OWNER = { name = "Ann" }

local function shelf(member, value)
  return { shelf_name = "oak", owner = OWNER, [member or "labels"] = value }
end

local function refused(params, validate, operation)
  local request, violations = core.encode(operation or "create_shelf", params, validate ~= false)
  assert.is_nil(request)
  local lines = {}
  for i, violation in ipairs(violations) do
    lines[i] = violation.path .. ": " .. violation.message
  end
  return lines, violations
end

local function body(member, value)
  local text = assert(core.encode("create_shelf", shelf(member, value), true)).body
  local document = cjson.decode(text)
  document.Owner = nil
  return document, text
end

describe("a list", function()
  it("is written in order, an empty one too", function()
    assert.same({ Sizes = { 1, 9, 0 } }, (body("sizes", { 1, 9.0, 0 })))
    assert.equal('{"Labels":[],"Owner":{"Name":"Ann"}}', select(2, body("labels", {})))
    assert.equal('{"Labels":["a","b"],"Owner":{"Name":"Ann"}}',
      select(2, body("labels", { "a", "b" })))
  end)

  local GAP = "labels: must be a list: keys 1, 2, 3, ... without a gap"
  for title, case in pairs {
    ["with a gap"] = { { "a", nil, "c" }, { GAP } },
    ["with names"] = { { "a", x = "b" }, { GAP } },
    ["from zero"] = { { [0] = "z", "a" }, { GAP } },
    ["with an entry of another type"] = { { "a", 2 },
      { "labels[2]: must be a string, not a number" } },
    ["with null in it"] = { { "a", core.null }, { "labels[2]: is missing: a list has no gaps" } },
    ["with a bad entry"] = { { "a", "" }, { "labels[2]: length 0 is below the minimum of 1" } },
    ["that is too long"] = { { "a", "b", "c", "d" },
      { "labels: number of entries 4 is above the maximum of 3" } },
    ["that is no table"] = { "a", { "labels: must be a list, not a string" } },
  } do
    it(title .. " is refused", function()
      assert.same(case[2], refused(shelf("labels", case[1])))
    end)
  end

  it("may be too short", function()
    assert.same({ "sizes: number of entries 0 is below the minimum of 1" },
      refused(shelf("sizes", {})))
    assert.truthy(core.encode("create_shelf", shelf("sizes", {}), false))
  end)
end)

describe("a map", function()
  it("keeps its keys as they are", function()
    assert.same({ tags = { a = "1", b = "" } }, (body("tags", { a = "1", b = "" })))
    assert.equal('{"tags":{},"Owner":{"Name":"Ann"}}', select(2, body("tags", {})))
    assert.same({ BooksByRow = { WOOD = { { Title = "x" } } } },
      (body("books_by_row", { WOOD = { { title = "x" } } })))
  end)

  for title, case in pairs {
    ["with a bad key"] = { { ["A b"] = "1" },
      { 'tags["A b"]: does not match the pattern [a-z]+' } },
    ["with a number as key"] = { { "x" }, { "tags: has a key that is a number, not a string" } },
    ["with a bad value"] = { { a = 5 }, { "tags.a: must be a string, not a number" },
      { 'tags["a"]: must be a string, not a number' } },
    ["that is too large"] = { { a = "", b = "", c = "" },
      { "tags: number of entries 3 is above the maximum of 2" } },
  } do
    it(title .. " is refused", function()
      assert.same(case[3] or case[2], refused(shelf("tags", case[1])))
    end)
  end
end)

describe("other shapes", function()
  it("booleans are booleans, false is sent", function()
    assert.same({ Open = false }, (body("open", false)))
    assert.same({ "open: must be a boolean, not a number" }, refused(shelf("open", 0)))
    assert.equal("dryRun=true", core.encode("create_shelf", shelf("dry_run", true), true).query)
  end)

  it("members are required at any depth, unless limits are off", function()
    local params = { shelf_name = "oak", owner = { address = {} }, books = { {}, { title = "x" } } }
    assert.same({ "owner.name: is required", "owner.address.city: is required",
      "books[1].title: is required" }, refused(params))
    assert.truthy(core.encode("create_shelf", params, false))
  end)

  it("enumerations stay open", function()
    assert.same({ Kind = "PLASTIC" }, (body("kind", "PLASTIC")))
  end)

  it("a pattern that no table can decide is left to the service", function()
    assert.same({ Nickname = "x1" }, (body("nickname", "x1")))
  end)

  it("a secret is not repeated", function()
    local lines, violations = refused(shelf("secret", ("s"):rep(41)))
    assert.same({ "secret: length 41 is above the maximum of 40" }, lines)
    assert.is_nil(violations[1].value)
  end)

  it("integers go into the path", function()
    local params = { shelf_name = "oak", item_number = 9007199254740991, marker = "" }
    local request = assert(core.encode("get_shelf_item", params, true))
    assert.same({ "/2020-01-01/shelves/oak/items/9007199254740991", "Marker=" },
      { request.path, request.query })
    params.item_number = "5"
    assert.same({ "item_number: must be an integer, not a string" },
      refused(params, true, "get_shelf_item"))
  end)

  it("no more than a hundred violations are listed", function()
    local labels = {}
    for i = 1, 500 do labels[i] = 1 end
    assert.equal(100, #refused(shelf("labels", labels)))
  end)
end)

describe("an answer", function()
  it("takes every type, drops nulls and what is unknown", function()
    local result = assert(core.decode("create_shelf", cjson.decode [[{
      "ShelfName":"oak","Open":false,"CreatedAt":"2026-01-02T03:04:05Z","Fill":0.5,
      "Sizes":[1,2,null],"tags":{"a":"1","b":null},
      "Kind":null,"New":{"x":1},"Owner":{"Name":"Ann","Age":5},"Books":[],
      "BooksByRow":{"WOOD":[{"Title":"x","Pages":3}]}}]], {}))
    assert.same({ shelf_name = "oak", open = false, created_at = 1767323045, fill = 0.5,
      sizes = { 1, 2 }, tags = { a = "1" }, owner = { name = "Ann" }, books = {},
      books_by_row = { WOOD = { { title = "x", pages = 3 } } } }, result)
    if math.type then
      assert.equal("integer", math.type(result.sizes[1]))
      assert.equal("integer", math.type(result.books_by_row.WOOD[1].pages))
    end
  end)

  for _, case in ipairs { -- JSON, path, message
    { '{"Sizes":5}', "Sizes", "is no list" }, { '{"Sizes":{"a":1}}', "Sizes", "is no list" },
    { '{"Sizes":["a"]}', "Sizes[1]", "is no integer" },
    { '{"Sizes":[1.5]}', "Sizes[1]", "is no integer" },
    { '{"Open":"yes"}', "Open", "is no boolean" }, { '{"Owner":"x"}', "Owner", "is no object" },
    { '{"tags":["x"]}', "tags", "is no object" }, { '{"Fill":"x"}', "Fill", "is no number" },
    { '{"CreatedAt":"soon"}', "CreatedAt", "is no timestamp" },
    { '{"Books":[{"Title":5}]}', "Books[1].Title", "is no string" },
  } do
    it(case[1] .. " does not fit", function()
      local result, violations = core.decode("create_shelf", cjson.decode(case[1]), {})
      assert.is_nil(result)
      assert.same({ { path = case[2], message = case[3] } }, violations)
    end)
  end

  it("has members in headers, also of errors", function()
    assert.same({ request_version = "7", shelves = {} },
      core.decode("list_shelves", { Shelves = {} }, { ["x-sample-version"] = "7" }))
    assert.same({ limit = 3, retry_after_seconds = "9" },
      core.decode_error("ShelfFullException", { Limit = 3 }, { ["retry-after"] = "9" }))
    assert.is_nil((core.decode_error("Unheard", {}, {})))
  end)
end)

describe("an event", function()
  local function event(...) return core.decode_event("watch_shelf", ...) end

  it("is of a known kind, or of none", function()
    local kinds = {}
    for _, name in ipairs { "BookAdded", "NoteLeft", "BooksCounted", "NothingHappened", "book_added", "" } do
      kinds[name] = core.event_kind("watch_shelf", name)
    end
    assert.same({ BookAdded = "json", NoteLeft = "raw", BooksCounted = "json",
      NothingHappened = "json" }, kinds)
    assert.is_nil(core.event_kind("create_shelf", "BookAdded"))
    assert.is_nil(core.event_kind("delete_shelf", "BookAdded"))
    assert.same({ "events", "raw" }, { core.answers.watch_shelf, core.answers.get_note })
  end)

  it("has its payload as a structure, a text, or members", function()
    assert.same({ book_added = { book = { title = "T", pages = 3 } } },
      event({ Title = "T", Pages = 3, New = 1 }, {}, "BookAdded", "{…}"))
    assert.same({ note_left = { text = "read me" } }, event(nil, {}, "NoteLeft", "read me"))
    assert.same({ books_counted = { sizes = { 1, 2 }, best = { title = "T" } } },
      event({ Sizes = { 1, 2 }, Best = { Title = "T" } }, {}, "BooksCounted", "{…}"))
    assert.same({ books_counted = {} }, event(nil, {}, "BooksCounted", ""))
    assert.same({ nothing_happened = {} }, event({ x = 1 }, {}, "NothingHappened", "{…}"))
  end)

  it("with a member of a wrong form is refused", function()
    local none, violations = event({ Best = { Pages = "many" } }, {}, "BooksCounted", "{…}")
    assert.same({ nil, { { path = "Best.Pages", message = "is no integer" } } }, { none, violations })
  end)

  it("of no known kind is the program's mistake", function()
    assert.is_false(pcall(event, {}, {}, "BookBurnt", ""))
    assert.is_false(pcall(core.event_kind, "burn_shelf", "BookAdded"))
  end)

  it("is not in the head of the answer", function()
    assert.same({ watcher = "Ann" }, core.decode("watch_shelf", nil, { ["x-watcher"] = "Ann" }, 200, ""))
  end)
end)
