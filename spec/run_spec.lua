-- lambda.curl's run: programs with bounds and without a shell.
local child = require "support.child"
local curl = require "lambda.curl"
local descriptors = require "support.descriptors"
local plain = require "lambda.runtime.plain"

local INTERPRETER = os.getenv("LAMBDA_LUA") or "lua5.4"
local SIGCHLD, SIGPIPE = 17, 13 -- as Linux numbers them

--- Run a program, without the sanitizer that may be preloaded here: that is for Lua alone.
local function run(argv, limits)
  local words = { "env", "-u", "LD_PRELOAD" }
  for _, word in ipairs(argv) do words[#words + 1] = word end
  return curl.run(words, limits)
end

local function sh(script, limits, ...)
  return run({ "sh", "-c", script, "sh", ... }, limits)
end

local function output_of(command)
  local pipe = io.popen(command, "r")
  local output = pipe:read("*a")
  pipe:close()
  return output
end

local function shell(command)
  return output_of("unset LD_PRELOAD; " .. command)
end

local function result(status, stdout, stderr)
  return { { status = status, stdout = stdout or "", stderr = stderr or "" } }
end

local function failure(kind, message)
  return { nil, { kind = kind, message = message } }
end

-- Seconds that `call` took, by a clock that counts waiting, and what it returned.
local function timed(call)
  local function now() return tonumber((shell("cat /proc/uptime"):match("^%S+"))) end
  local started = now()
  local value, err = call()
  return now() - started, value, err
end

-- A process is running, and not only waiting to be waited for.
local function lives(pid)
  return shell(("cat /proc/%d/status 2>&1"):format(pid)):match("State:%s+([^ZX])") ~= nil
end

local function with_file(use)
  local name = os.tmpname()
  use(name)
  os.remove(name)
end

local function content(name)
  local file = assert(io.open(name, "r"))
  local text = file:read("*a")
  file:close()
  return text
end

--- What a Lua program prints; `before` and `after` are for the shell.
local function lua(program, before, after)
  local output
  with_file(function(name)
    local file = assert(io.open(name, "w"))
    file:write(program)
    file:close()
    output = output_of(("%s %s %s %s"):format(before, INTERPRETER, name, after or ""))
  end)
  return output
end

local function has_signal(text, line, signal)
  local mask = tonumber(text:match(line .. ":%s+(%x+)"):sub(-8), 16)
  return math.floor(mask / 2 ^ (signal - 1)) % 2 == 1
end

describe("curl.run", function()
  for _, case in ipairs {  -- program, status, stdout, stderr
    { "exit 0", 0 },
    { "exit 3", 3 },
    { "exit 255", 255 },
    { "echo out; echo err >&2; exit 1", 1, "out\n", "err\n" },
    { "printf 'a\\000b\\377'", 0, "a\0b\255" },
    { "cat", 0 },                              -- stdin is empty
    { "read line; echo $?", 0, "1\n" },
    { "exec >&- 2>&-; sleep 0.3; exit 4", 4 }, -- goes on when nobody can hear it any more
  } do
    it("tells how it ended and what it wrote: " .. case[1], function()
      assert.same(result(case[2], case[3], case[4]), { sh(case[1]) })
    end)
  end

  for _, signal in ipairs { 9, 15 } do
    it("tells which signal ended it: " .. signal, function()
      assert.same({ { signal = signal, stdout = "before\n", stderr = "" } },
        { sh(("echo before; kill -%d $$"):format(signal)) })
    end)
  end

  it("takes megabytes on both streams at once", function()
    local got = sh("head -c 3000000 /dev/zero & head -c 3000000 /dev/zero >&2; wait", { output_max = 4e6 })
    assert.same({ 0, 3000000, 4096 }, { got.status, #got.stdout, #got.stderr })
  end)

  it("keeps the first 4 KiB of stderr", function()
    local got = sh("printf first >&2; head -c 100000 /dev/zero >&2; echo end")
    assert.same({ 0, "end\n", "first", 4096 }, { got.status, got.stdout, got.stderr:sub(1, 5), #got.stderr })
  end)

  it("gives each argument as it is, through no shell", function()
    local words = { "$(id)", ";", "a b", " ", "", "*", "`id`", "'", '"', "\\", "\n", "|", "&", "-n",
      "\255", "%s", "$PATH" }
    local argv = { "printf", "<%s>" }
    for _, word in ipairs(words) do argv[#argv + 1] = word end
    assert.same(result(0, "<" .. table.concat(words, "><") .. ">"), { run(argv) })
  end)

  it("takes 1024 words and no more", function()
    local argv = {}
    for i = 1, 1024 do argv[i] = i == 1 and "true" or "x" end
    assert.same(result(0), { curl.run(argv) })
    argv[1025] = "x"
    assert.is_false(pcall(curl.run, argv))
  end)

  it("gives it the environment", function()
    local program = [[
      local got = require("lambda.curl").run { "sh", "-c", "echo $MINE; env | grep -c ." }
      print(got.stdout)]]
    assert.equal("yes\n", child.run(program, { env = { MINE = "yes" } }):match("^yes\n"))
  end)

  it("looks the program up in PATH, or takes it as a path", function()
    assert.same(result(0, "a\n"), { run { "echo", "a" } })
    assert.same(result(0, "a\n"), { run { "/bin/echo", "a" } })
  end)
end)

describe("a program that cannot start", function()
  for _, case in ipairs {  -- program, what is wrong
    { "no-such-program", "No such file or directory" },
    { "/no/such/program", "No such file or directory" },
    { "", "No such file or directory" },
    { "/etc/passwd", "Permission denied" },
    { "/tmp", "Permission denied" },
  } do
    it(("is a failure: '%s'"):format(case[1]), function()
      assert.same(failure("start", ("'%s' does not start: %s"):format(case[1], case[2])),
        { curl.run { case[1], "--token", "hush" } })
    end)
  end

  it("is not handed to a shell when it is no program", function()
    with_file(function(name)
      shell(("printf 'echo shell' >%s; chmod 700 %s"):format(name, name))
      assert.same(failure("start", ("'%s' does not start: Exec format error"):format(name)),
        { curl.run { name } })
    end)
  end)

  it("is named on one line, and cut", function()
    local _, err = curl.run { "a\nb\r" .. ("x"):rep(5000), "hush" }
    assert.equal("'a b " .. ("x"):rep(196) .. "' does not start: File name too long", err.message)
  end)
end)

describe("a time-out", function()
  it("ends it", function()
    local took, value, err = timed(function() return run({ "sleep", "60" }, { timeout = 0.2 }) end)
    assert.same(failure("timeout", "'env' has not ended after 0.2 s"), { value, err })
    assert.is_true(took < 10)
  end)

  it("ends what it started, too", function()
    with_file(function(name)
      local _, err = sh('sleep 60 & echo $! >"$1"; wait', { timeout = 2 }, name)
      assert.equal("timeout", err.kind)
      assert.is_false(lives(tonumber(content(name))))
    end)
  end)

  it("ends it also when it ignores what can be ignored", function()
    local _, err = sh("trap '' TERM INT HUP; while :; do sleep 0.1; done", { timeout = 0.3 })
    assert.equal("timeout", err.kind)
  end)

  it("ends it also when it writes on and on", function()
    local _, err = sh("yes >&2", { timeout = 0.3 })
    assert.equal("timeout", err.kind)
  end)

  it("ends it also when it has closed its streams", function()
    local _, err = sh("exec >&- 2>&-; sleep 60", { timeout = 0.3 })
    assert.equal("timeout", err.kind)
  end)

  it("does not end this process or its group", function()
    assert.equal("timeout", select(2, sh("kill -0 0; sleep 60", { timeout = 0.2 })).kind)
    assert.are_not.equal(shell("cut -d' ' -f5 /proc/$PPID/stat"),
      sh("cut -d' ' -f5 /proc/$$/stat").stdout)
  end)

  it("may be endless", function()
    assert.same(result(0), { run({ "true" }, { timeout = math.huge }) })
  end)
end)

describe("what a program leaves in the background", function()
  it("does not hold up the answer, and lives on", function()
    local took, value = timed(function()
      return sh("sleep 60 & echo $!", { timeout = 30 })
    end)
    assert.equal(0, value.status)
    assert.is_true(took < 10)
    local pid = tonumber(value.stdout)
    assert.is_true(lives(pid))
    shell(("kill %d"):format(pid))
  end)

  it("is still heard for a moment", function()
    assert.same(result(0, "one\ntwo\n"), { sh("{ sleep 0.1; echo two; } & echo one") })
  end)
end)

describe("the terminal", function()
  -- A container may have no pseudo-terminals at all.
  local status = os.execute("env -u LD_PRELOAD script -qec true /dev/null </dev/null >/dev/null 2>&1")
  if status ~= 0 and status ~= true then return end

  --- What became of a shell script that a process with a terminal ran, in one line.
  local function at_terminal(script, timeout)
    local line
    with_file(function(output)
      local preload = os.getenv("LAMBDA_PRELOAD")
      lua(([[
        local got, err = require("lambda.curl").run(
          { "env", "-u", "LD_PRELOAD", "sh", "-c", %q, "sh", arg[1] }, { timeout = %d })
        local file = io.open(arg[1], "a")
        file:write(got and got.status .. " " .. got.stdout or err.kind .. " " .. err.message)
        file:close()]]):format(script, timeout),
        ("env -u LD_PRELOAD SHELL=/bin/sh script -qec '%s"):format(
          preload and "LD_PRELOAD=" .. preload or ""), output .. "' /dev/null </dev/null")
      line = content(output)
    end)
    return line
  end

  local REFUSED = "other 'env' wants to use the terminal, which it cannot have here"

  for title, script in pairs {
    ["reads from it"] = "read line </dev/tty",
    ["reads from it in a child"] = "(cat /dev/tty; true); true",
    ["turns off its echo"] = "stty -echo </dev/tty",
    ["reads from it when it has closed its streams"] = "exec >&- 2>&-; read line </dev/tty",
  } do
    it("ends a program at once that " .. title, function()
      local took, line = timed(function() return at_terminal(script, 60) end)
      assert.equal(REFUSED, line)
      assert.is_true(took < 20)
    end)
  end

  it("ends what such a program has started, too", function()
    local line = at_terminal('sleep 60 & echo $! >"$1"; read line </dev/tty', 60)
    local pid, rest = line:match("^(%d+)\n(.*)$")
    assert.same({ REFUSED, false }, { rest, lives(tonumber(pid)) })
  end)

  it("may be written to", function()
    assert.equal("0 said\n", at_terminal("echo shown >/dev/tty && echo said", 60))
  end)

  it("has nothing to do with a program that is stopped and goes on", function()
    assert.same(result(0, "on\n"), { sh("{ sleep 0.3; kill -CONT $$; } & kill -STOP $$; echo on") })
  end)

  it("has nothing to do with a program that stays stopped", function()
    assert.same(failure("timeout", "'env' has not ended after 0.3 s"),
      { sh("kill -STOP $$", { timeout = 0.3 }) })
  end)
end)

describe("a limit on the output", function()
  it("lets through just that much", function()
    assert.same(result(0, ("0"):rep(1000)), { sh("printf %01000d 0", { output_max = 1000 }) })
  end)

  it("refuses one byte more", function()
    assert.same(failure("too_large", "'env' writes more than 1000 bytes"),
      { sh("printf %01001d 0", { output_max = 1000 }) })
  end)

  it("ends a program that writes on and on", function()
    assert.same(failure("too_large", "'env' writes more than 65536 bytes"), { run { "yes" } })
  end)

  it("may be 0, or none", function()
    assert.same(result(0, "", "err\n"), { sh("echo err >&2", { output_max = 0 }) })
    assert.equal("too_large", select(2, sh("echo out", { output_max = 0 })).kind)
    assert.equal(200000, #sh("head -c 200000 /dev/zero", { output_max = math.huge }).stdout)
  end)
end)

describe("what a program inherits", function()
  it("is no blocked or ignored signal, and no descriptor of ours", function()
    local status = run({ "cat", "/proc/self/status" }).stdout
    assert.same({ "0000000000000000", false, false },
      { status:match("SigBlk:%s+(%x+)"), has_signal(status, "SigIgn", SIGPIPE),
        has_signal(status, "SigIgn", SIGCHLD) })
  end)

  for name, signal in pairs { PIPE = SIGPIPE, CHLD = SIGCHLD } do
    it("is no ignored signal from a host that ignores it: " .. name, function()
      with_file(function(status)
        lua([[require("lambda.curl").run { "cp", "/proc/self/status", arg[1] }]],
          "env --ignore-signal=" .. name, status)
        assert.is_false(has_signal(content(status), "SigIgn", signal))
      end)
    end)
  end

  it("is not our stdin", function()
    assert.equal("\tmine\n", lua(
      [[print((require("lambda.curl").run { "cat" }).stdout, io.read("*a"))]], "printf mine |"))
  end)

  it("is no end of our pipes", function()
    local listed = sh("ls -l /proc/self/fd").stdout
    local pipes = {}
    for descriptor, pipe in listed:gmatch("(%d+) %-> (pipe:%[%d+%])") do
      pipes[pipe] = (pipes[pipe] or "") .. descriptor .. " "
    end
    local own = listed:match(" 1 %-> (pipe:%[%d+%])")
    assert.equal("1 ", pipes[own])
  end)
end)

describe("this process", function()
  it("has its signals as before, and SIGCHLD held back meanwhile", function()
    local before = content("/proc/self/status")
    local during = run({ "sh", "-c", "cat /proc/$PPID/status" }).stdout
    local after = content("/proc/self/status")
    assert.is_true(has_signal(during, "SigBlk", SIGCHLD))
    assert.is_false(has_signal(after, "SigBlk", SIGCHLD))
    for _, line in ipairs { "SigBlk", "SigPnd", "SigIgn", "SigCgt" } do
      assert.equal(before:match(line .. ":%s+(%x+)"), after:match(line .. ":%s+(%x+)"))
    end
  end)

  it("has no children and no descriptors left", function()
    local function count()
      return { descriptors(),
        shell('grep -lsx "PPid:[[:space:]]*$PPID" /proc/[0-9]*/status | wc -l') }
    end
    local before = count()
    for _ = 1, 20 do
      run { "true" }
      curl.run { "no-such-program" }
      run({ "sleep", "60" }, { timeout = 0.01 })
      run({ "yes" }, { output_max = 1 })
      sh("kill -9 $$")
    end
    assert.same(before, count())
  end)

  it("is told when it loses the exit status, by ignoring SIGCHLD", function()
    assert.equal("nil\tother\t'echo' has ended, but its exit status is lost: this process ignores "
      .. "SIGCHLD or waits for every child\nnil\ttimeout\t'sleep' has not ended after 0.1 s\n", lua([[
        local curl = require "lambda.curl"
        local got, err = curl.run { "echo", "hush" }
        print(got, err.kind, err.message)
        got, err = curl.run({ "sleep", "60" }, { timeout = 0.1 })
        print(got, err.kind, err.message)]], "env --ignore-signal=CHLD"))
  end)

  for _, closed in ipairs { "<&-", "<&- >&-", "<&- >&- 2>&-", ">&- 2>&-" } do
    it("may have its own streams closed: " .. closed, function()
      with_file(function(output)
        lua([[
          local got = require("lambda.curl").run { "sh", "-c", "cat; echo out; echo err >&2" }
          local file = io.open(arg[1], "w")
          file:write(got.status, got.stdout, got.stderr)
          file:close()]], "", output .. " " .. closed)
        assert.equal("0out\nerr\n", content(output))
      end)
    end)
  end

  it("keeps no memory", function()
    local function heap_after(count)
      for _ = 1, count do
        curl.run { "true" }
        curl.run { "no-such-program" }
        pcall(curl.run, { 1 })
      end
      collectgarbage()
      collectgarbage()
      return collectgarbage("count")
    end
    local before = heap_after(20)
    assert.is_true(heap_after(100) - before < 4)
  end)
end)

describe("an argument that is malformed", function()
  local NO_WORD = "(argv[%d]: string without NUL bytes expected)"

  for _, case in ipairs {  -- argv, limits, message
    { {}, nil, "(argv: 1 to 1024 strings expected)" },
    { { 1 }, nil, NO_WORD:format(1) },
    { { "a", "b\0c" }, nil, NO_WORD:format(2) },
    { { "a", false }, nil, NO_WORD:format(2) },
    { { "a", {} }, nil, NO_WORD:format(2) },
    { "true", nil, "(table expected, got string)" },
    { { "true" }, "1", "(table expected, got string)" },
    { { "true" }, { timeout = 0 }, "(limits.timeout: number above 0 expected)" },
    { { "true" }, { timeout = -1 }, "(limits.timeout: number from 0 expected)" },
    { { "true" }, { timeout = 0 / 0 }, "(limits.timeout: number from 0 expected)" },
    { { "true" }, { timeout = "1" }, "(limits.timeout: number from 0 expected)" },
    { { "true" }, { timeout = false }, "(limits.timeout: number from 0 expected)" },
    { { "true" }, { output_max = -1 }, "(limits.output_max: number from 0 expected)" },
    { { "true" }, { output_max = {} }, "(limits.output_max: number from 0 expected)" },
  } do
    it("raises: " .. case[3], function()
      local ok, err = pcall(curl.run, case[1], case[2])
      assert.same({ false, case[3] }, { ok, err:match("%(.*%)$") })
    end)
  end

  it("raises when absent", function()
    assert.is_false(pcall(curl.run))
    assert.is_false(pcall(curl.run, nil, {}))
  end)

  it("never runs the caller's code", function()
    local trap = { __index = error, __len = error, __pairs = error }
    assert.is_false(pcall(curl.run, setmetatable({}, trap)))
    assert.equal(0, curl.run(setmetatable({ "true" }, trap), setmetatable({}, trap)).status)
  end)
end)

describe("the plain runtime's run", function()
  it("is curl.run", function()
    local runtime = plain.new()
    assert.same(result(0, "a\n"), { runtime.run { "echo", "a" } })
    assert.same({ "too_large" }, { select(2, runtime.run({ "echo", "a" }, { output_max = 1 })).kind })
  end)
end)
