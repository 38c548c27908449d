local cjson = require "cjson"
local fake = require "support.fake"
local fresh = require "support.fresh"
local temporary = require "support.temporary"

local with = fake.with

local MARK = "SECRETMARK" -- in all that must never be shown
local LIMITS = { timeout = 60, output_max = 65536 }
local PRINTED = { Version = 1, AccessKeyId = "ASIAPROCESS", SecretAccessKey = MARK .. "/key",
  SessionToken = MARK .. "/token", Expiration = "2026-01-02T04:04:05Z", AccountId = "123456789012" }
local FOUND = { access_key_id = "ASIAPROCESS", secret_access_key = MARK .. "/key", session_token = MARK .. "/token",
  expiration = fake.NOW + 3600, account_id = "123456789012" }

local function printed(changes)
  return { status = 0, stdout = cjson.encode(with(PRINTED, changes)), stderr = "" }
end

-- Ask a command that does as it is told: credentials, error, what was run.
local function ask(command, done, problem, ends)
  local load = fresh.world()
  local runtime, ran = fake.runtime {}, {}
  function runtime.run(argv, limits)
    ran[#ran + 1] = { argv, limits }
    if problem then return nil, problem end
    return done or printed()
  end
  local context = { settings = assert(load("lambda.config").check {}), runtime = runtime, now = fake.NOW,
    ends = ends }
  local found, err = load "lambda.credentials.process"(context, command, "here")
  assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
  return found, err, ran
end

local function message(found, err)
  assert.is_nil(found)
  assert.equal("CredentialsError", err.code)
  return err.message
end

describe("the command of credential_process", function()
  it("is run without a shell, within limits", function()
    local found, _, ran = ask [[/opt/c --role "a b" $HOME ~/x *.lua a;b | c 'it''s' # d]]
    assert.same(FOUND, found)
    assert.same({ { { "/opt/c", "--role", "a b", "$HOME", "~/x", "*.lua", "a;b", "|", "c", "its", "#", "d" },
      LIMITS } }, ran)
  end)

  it("ends with the call that needs it", function()
    for _, case in ipairs { { 2.5, 2.5 }, { 100, 60 }, { -1, 0.001 } } do
      local _, _, ran = ask("/opt/c", nil, nil, fake.NOW + case[1])
      assert.equal(case[2], ran[1][2].timeout)
    end
  end)

  local COMMANDS = {
    "c", " c\t a\r\n b ", "c ''", [[c "" a]], [[c 'a "b" \c']], [[c "a 'b' \c \" \\ \$ \` \
d"]], [[c a\ b \' \" \\ \a]], "c a\\\nb", [[c a'b'"c"\d]], [["c d" e]], [[c --a="b c" d='e'f]], [[c 'é' "ü"]],
    [["a\\\"b"]], [[c "\\"]], [[c "a\
b"]],
  }
  -- Words of many shapes, always the same.
  local seed = 1
  local function random(below)
    seed = seed * 16807 % 2147483647
    return seed % below
  end
  for _ = 1, 300 do
    local parts = { "c" }
    for i = 2, 2 + random(12) do
      local at = random(9) + 1
      parts[i] = ("ab\\\\'\"  \n"):sub(at, at)
    end
    COMMANDS[#COMMANDS + 1] = table.concat(parts)
  end
  local ORACLE = [[
import json, shlex, sys
def split(command):
    try:
        return shlex.split(command)
    except ValueError as error:
        return str(error)
json.dump([split(command) for command in json.load(open(sys.argv[1]))], sys.stdout)
]]
  local PROBLEMS = {
    ["No closing quotation"] = "here: credential_process has a quote that is not closed",
    ["No escaped character"] = "here: credential_process ends in a backslash that escapes nothing",
  }

  it("is split as botocore splits it", function()
    local directory = temporary.directory()
    local path = directory:write("commands.json", cjson.encode(COMMANDS))
    local program = directory:write("oracle.py", ORACLE)
    local pipe = assert(io.popen(("env -u LD_PRELOAD /usr/bin/python3 '%s' '%s'"):format(program, path)))
    local judged = cjson.decode(pipe:read("*a"))
    pipe:close()
    directory:remove()
    local refused = 0
    for i, command in ipairs(COMMANDS) do
      local found, err, ran = ask(command)
      if type(judged[i]) == "table" then
        assert.same({ judged[i], FOUND }, { ran[1][1], found })
      else
        refused = refused + 1
        local inside = command:sub(-1) == "\\" and PROBLEMS["No closing quotation"]
        assert.is_true(err.message == PROBLEMS[judged[i]] or err.message == inside, command)
        assert.equal(0, #ran)
      end
    end
    assert.is_true(refused > 20 and refused < 280)
  end)

  for _, case in ipairs { -- command, message
    { "c 'a", "has a quote that is not closed" },
    { 'c "' .. MARK, "has a quote that is not closed" },
    { 'c "a\\"', "has a quote that is not closed" },
    { "c a\\", "ends in a backslash that escapes nothing" },
    { "", "names no program" },
    { " \n", "names no program" },
    { "'' a", "names no program" },
    { "c " .. MARK .. "\0", "has a NUL byte" },
    { "TOKEN=" .. MARK .. " c",
      "starts with an assignment, which only a shell knows: start it with env, or sh -c" },
  } do
    it(("is refused: %q"):format(case[1]), function()
      local found, err, ran = ask(case[1])
      assert.equal("here: credential_process " .. case[2], message(found, err))
      assert.equal(0, #ran)
    end)
  end

  it("needs a runtime that can start programs", function()
    local load = fresh.world()
    local found, err = load "lambda.credentials.process"(
      { settings = {}, runtime = fake.runtime {}, now = 0 }, "c " .. MARK, "here")
    assert.equal("here: credential_process is set, and this runtime cannot start programs: give lambda.new{...} a "
      .. "runtime with a function `run`, or other credentials", message(found, err))
  end)
end)

describe("the end of the program", function()
  for _, case in ipairs { -- what, what it did, failure of the runtime, message
    { "with a status", { status = 3, stdout = MARK, stderr = "no such\n profile\27[0m\n" }, nil,
      "ended with status 3: no such  profile [0m" },
    { "with a status and no word", { status = 255, stdout = MARK, stderr = "\n" }, nil, "ended with status 255" },
    { "with a long complaint", { status = 1, stdout = "", stderr = ("x"):rep(300) }, nil,
      "ended with status 1: " .. ("x"):rep(253) .. "..." },
    { "with a complaint that repeats arguments",
      { status = 1, stdout = "", stderr = "bad SECRETMARK+1, --pw=SECRETMARK/2 and SECRETMARK/2" }, nil,
      "ended with status 1: bad [removed], [removed] and [removed]" },
    { "with a complaint about short words", { status = 1, stdout = "", stderr = "-x, in-eu and in-us2 are unknown" },
      nil, "ended with status 1: -x, in-eu and [removed] are unknown" },
    { "by a signal", { signal = 9, stdout = MARK, stderr = "" }, nil, "was ended by signal 9" },
    { "of no kind", { stdout = MARK, stderr = "" }, nil, "ended with status nil" },
    { "after too long", nil, { kind = "timeout", message = MARK }, "did not end within 60 seconds" },
    { "after too much", nil, { kind = "too_large", message = MARK }, "wrote more than 65536 bytes" },
    { "before its start", nil, { kind = "start", message = "'c d' cannot be started: No such file" },
      "cannot be run: 'c d' cannot be started: No such file" },
    { "without a reason", nil, MARK, "cannot be run" },
  } do
    it(case[1] .. " is an error", function()
      local found, err = ask("'c d' SECRETMARK+1 --pw=SECRETMARK/2 -x in-eu in-us2", case[2], case[3])
      assert.equal('here: credential_process "c d" ' .. case[4], message(found, err))
    end)
  end
end)

describe("the output of the program", function()
  for _, case in ipairs { -- what, output, credentials
    { "all members", printed(), FOUND },
    { "no more than it must", printed { SessionToken = false, Expiration = false, AccountId = false },
      { access_key_id = "ASIAPROCESS", secret_access_key = MARK .. "/key" } },
    { "null for what it has not", printed { SessionToken = cjson.null, Expiration = cjson.null,
      AccountId = cjson.null }, { access_key_id = "ASIAPROCESS", secret_access_key = MARK .. "/key" } },
    { "an empty token", printed { SessionToken = "" }, with(FOUND, { session_token = false }) },
    { "other members", printed { Extra = { MARK } }, FOUND },
    { "names in another case", { status = 0, stderr = "warning",
      stdout = (printed().stdout:gsub('"%a+":', string.lower)) }, FOUND },
    { "an offset in its time", printed { Expiration = "2026-01-02T05:04:05+01:00" }, FOUND },
    { "line breaks", { status = 0, stdout = "\n" .. printed().stdout .. "\n", stderr = "" }, FOUND },
  } do
    it("may have " .. case[1], function()
      assert.same(case[3], (ask("c", case[2])))
    end)
  end

  local TIME = "must be a time such as 2026-01-02T03:04:05Z"
  local HOLDS = "holds a blank, a control byte or a byte that is not ASCII"
  for _, case in ipairs { -- what, output, message
    { "nothing", "", "is not JSON" },
    { "text", MARK, "is not JSON" },
    { "half of JSON", printed().stdout:sub(1, -2), "is not JSON" },
    { "two objects", printed().stdout .. printed().stdout, "is not JSON" },
    { "a list", "[" .. printed().stdout .. "]", "is no JSON object" },
    { "null", "null", "is no JSON object" },
    { "no version", printed { Version = false }, "must have the number 1 as Version" },
    { "a version as text", printed { Version = "1" }, "must have the number 1 as Version" },
    { "another version", printed { Version = 2 }, "must have the number 1 as Version" },
    { "no keys", printed { AccessKeyId = false, SecretAccessKey = cjson.null },
      "lacks AccessKeyId and SecretAccessKey" },
    { "half a pair", printed { SecretAccessKey = "" }, "lacks SecretAccessKey" },
    { "a number as key", printed { AccessKeyId = 5 }, "lacks AccessKeyId" },
    { "a key for no header", printed { AccessKeyId = MARK .. "\n" }, "is refused: AccessKeyId: " .. HOLDS },
    { "a list as token", printed { SessionToken = { MARK } },
      "is refused: SessionToken: must be a string, got a table" },
    { "no time", printed { Expiration = MARK },
      "is refused: Expiration: must be seconds since 1970 or a time such as 2026-01-02T03:04:05Z" },
    { "a number as time", printed { Expiration = fake.NOW + 3600 }, "is refused: Expiration: " .. TIME },
    { "digits as time", printed { Expiration = "1767323046" }, "is refused: Expiration: " .. TIME },
    { "a time that has passed", printed { Expiration = "2026-01-02T03:04:05Z" },
      "is refused: Expiration: has passed already (is this machine's clock right?)" },
    { "a number as account", printed { AccountId = 5 }, "is refused: AccountId: must be a string, got a number" },
    { "no text at all", { status = 0 }, "is not JSON" },
  } do
    it("is refused with " .. case[1], function()
      local done = type(case[2]) == "string" and { status = 0, stdout = case[2], stderr = MARK } or case[2]
      local found, err = ask("'c d' " .. MARK, done)
      assert.equal('here: the output of credential_process "c d" ' .. case[3], message(found, err))
    end)
  end
end)

describe("a real program", function()
  local directory

  before_each(function() directory = temporary.directory() end)
  after_each(function() directory:remove() end)

  -- Run a script of a shell that the spec writes.
  local function run(script, arguments, limits)
    local path = directory:write("the script", "#!/bin/sh\n" .. script .. "\n")
    os.execute(("chmod 755 '%s'"):format(path))
    local load = fresh.world { files = false }
    local runtime = load("lambda.runtime.plain").new()
    local plain = runtime.run
    function runtime.run(argv, given) return plain(argv, with(given, limits)) end
    local context = { settings = assert(load("lambda.config").check {}), runtime = runtime, now = fake.NOW }
    local found, err = load "lambda.credentials.process"(context, ("'%s' %s"):format(path, arguments or ""), "here")
    assert.is_nil(err and fake.visible(err):find(MARK, 1, true))
    return found, found and "" or message(found, err):gsub('"[^"]*"', "P")
  end

  local PRINT = "cat <<'END'\n" .. cjson.encode(PRINTED) .. "\nEND"

  it("gives its keys", function()
    assert.same(FOUND, (run(PRINT)))
  end)

  it("gets its arguments as they are", function()
    local found = run('printf \'{"Version": 1, "AccessKeyId": "%s", "SecretAccessKey": "%s"}\' "$#" "$1"',
      [['$HOME' "b c" d]])
    assert.same({ access_key_id = "3", secret_access_key = "$HOME" }, found)
  end)

  for _, case in ipairs { -- what, script, limits, message
    { "fails", "echo sorry >&2; echo SECRETMARK; exit 7", {}, "here: credential_process P ended with status 7: sorry" },
    { "echoes its argument", 'echo "bad $1" >&2; exit 1', {},
      "here: credential_process P ended with status 1: bad [removed]" },
    { "is killed", "kill -9 $$", {}, "here: credential_process P was ended by signal 9" },
    { "hangs", "echo SECRETMARK; sleep 20", { timeout = 0.3 },
      "here: credential_process P did not end within 60 seconds" },
    { "prints without end", "yes SECRETMARK", {}, "here: credential_process P wrote more than 65536 bytes" },
    { "prints no JSON", "echo SECRETMARK", {}, "here: the output of credential_process P is not JSON" },
    { "prints nothing", "true", {}, "here: the output of credential_process P is not JSON" },
  } do
    it("that " .. case[1] .. " is an error", function()
      local found, said = run(case[2], "SECRETMARK/argument", case[3])
      assert.is_nil(found)
      assert.equal(case[4], said)
    end)
  end

  it("that is nowhere is an error", function()
    local load = fresh.world()
    local found, err = load "lambda.credentials.process"(
      { settings = {}, runtime = load("lambda.runtime.plain").new(), now = 0 }, "/no/such/program " .. MARK, "here")
    local said = message(found, err)
    assert.equal('here: credential_process "/no/such/program" cannot be run: ', said:match("^.- run: "))
    assert.is_truthy(said:find("No such file", 1, true))
    assert.is_nil(said:find(MARK, 1, true))
  end)
end)
