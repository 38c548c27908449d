-- core.write_private: the files in which tokens are kept.
local child = require "support.child"
local core = require "lambda.core"
local descriptors = require "support.descriptors"

local directory

--- What a command prints, in the directory of this spec.
local function shell(command)
  local pipe = io.popen(("unset LD_PRELOAD; cd %s && { %s; } 2>&1"):format(directory, command), "r")
  local output = pipe:read("*a")
  pipe:close()
  return output
end

local function read(name)
  local file = assert(io.open(directory .. "/" .. name, "rb"))
  local content = file:read("*a")
  file:close()
  return content
end

local function write(name, content)
  return core.write_private(directory .. "/" .. name, content)
end

before_each(function()
  directory = os.tmpname()
  os.remove(directory)
  os.execute(("env -u LD_PRELOAD mkdir %s"):format(directory))
end)
after_each(function() os.execute(("env -u LD_PRELOAD rm -r %s"):format(directory)) end)

describe("core.write_private", function()
  for title, content in pairs {
    ["nothing"] = "", ["text"] = '{"a":1}\n', ["all bytes"] = "a\0b\r\n\255",
    ["megabytes"] = ("0123456789abcdef"):rep(400000),
  } do
    it("writes " .. title, function()
      assert.same({ true }, { write("file", content) })
      assert.equal(content, read("file"))
      assert.equal("file\n", shell("ls -A"))
    end)
  end

  for _, mask in ipairs { "000", "022", "077" } do
    it("is for the owner alone, under umask " .. mask, function()
      local program = ("assert(require('lambda.core').write_private(%q, 'a'))"):format(
        directory .. "/file")
      local script = directory .. "/script.lua"
      local file = assert(io.open(script, "w"))
      file:write(program)
      file:close()
      os.execute(("umask %s; %s %s"):format(mask, os.getenv("LAMBDA_LUA") or "lua5.4", script))
      assert.equal("600\n", shell("stat -c %a file"))
    end)
  end

  it("replaces a file of whatever mode and length", function()
    shell("printf 'a long old text' >file; chmod 666 file")
    assert.is_true(write("file", "new"))
    assert.same({ "new", "600\n", "file\n" },
      { read("file"), shell("stat -c %a file"), shell("ls -A") })
  end)

  for title, link in pairs {
    ["a link"] = "ln -s sub/target file",
    ["a chain of links"] = "ln -s sub/file file; ln -s target sub/file",
    ["a link by its whole path"] = "ln -s $PWD/sub/target file",
  } do
    it("replaces the file behind " .. title, function()
      shell("mkdir sub; printf old >sub/target; chmod 644 sub/target; " .. link)
      local before = shell("ls -A . sub; readlink file")
      assert.is_true(write("file", "new"))
      assert.same({ "new", "600\n", before }, { read("sub/target"), shell("stat -c %a sub/target"),
        shell("ls -A . sub; readlink file") })
    end)
  end

  it("makes a new file in a folder behind a link", function()
    shell("mkdir sub; ln -s sub folder")
    assert.is_true(write("folder/file", "new"))
    assert.same({ "new", "folder\nsub\n" }, { read("sub/file"), shell("ls -A") })
  end)

  it("puts the content on the disk before it takes the old file's place", function()
    local program = "assert(require('lambda.core').write_private(arg[1] .. '/file', 'content'))"
    local _, trace = child.run(program, { arguments = directory,
      trace = "open,openat,write,fsync,rename,renameat,renameat2" })
    local calls = {}
    for line in trace:gmatch("[^\n]+") do
      local call = line:match("(%l+)at?2?%(") or line:match("(%l+)%(")
      local ours = line:find("O_CREAT", 1, true) or line:find("content", 1, true)
      if ours or call == "fsync" or call == "rename" then
        calls[#calls + 1] = { call, line:match("O_[%u|_]+, 0600") }
      end
    end
    assert.same({ { "open", "O_WRONLY|O_CREAT|O_EXCL|O_NOFOLLOW|O_CLOEXEC, 0600" }, { "write" },
                  { "fsync" }, { "rename" } }, calls)
  end)
end)

describe("core.write_private that fails", function()
  local function failed(name, problem)
    local path = directory .. "/" .. name
    assert.same({ nil, path .. ": " .. problem }, { core.write_private(path, "hush") })
  end

  it("makes no folders", function()
    failed("none/file", "No such file or directory")
    assert.equal("", shell("ls -A"))
  end)

  it("does not take the place of a folder", function()
    shell("mkdir folder")
    failed("folder", "Is a directory")
    failed("folder/", "Is a directory")
    assert.equal("folder\n", shell("ls -A"))
    assert.equal("", shell("ls -A folder"))
  end)

  for _, case in ipairs {  -- how it is made, the problem
    { "mkdir folder; ln -s folder file", "Is a directory" },
    { "ln -s none file", "Symbolic link to a file that does not exist" },
    { "ln -s link file; ln -s none link", "Symbolic link to a file that does not exist" },
    { "ln -s file file", "Too many levels of symbolic links" },
    { "mkfifo file", "Not a regular file" },
    { "mkfifo pipe; ln -s pipe file", "Not a regular file" },
  } do
    it("changes nothing: " .. case[1], function()
      shell(case[1])
      local before = shell("ls -lAR --time-style=full-iso")
      failed("file", case[2])
      assert.equal(before, shell("ls -lAR --time-style=full-iso"))
    end)
  end

  it("leaves the old file when nothing of the new one can be written", function()
    shell("printf old >file")
    local program = directory .. "/program"
    assert(core.write_private(program, [[
      local _, problem = require("lambda.core").write_private(arg[1], "hush")
      os.exit(problem == arg[1] .. ": Input/output error" and 7 or 8)]]))
    local preload = os.getenv("LAMBDA_PRELOAD")
    local status = shell(("timeout 30 strace -qq -o trace -e %s %s %s %s %s/file; echo $?"):format(
      "inject=write:retval=0",
      preload and "-E ASAN_OPTIONS=detect_leaks=0 -E LD_PRELOAD=" .. preload or "",
      os.getenv("LAMBDA_LUA") or "lua5.4", program, directory))
    assert.same({ "7\n", "old", "file\nprogram\ntrace\n" },
      { status, read("file"), shell("ls -A") })
  end)

  it("does not look behind a file", function()
    shell("touch file")
    failed("file/x", "Not a directory")
  end)

  it("has no name that is too long", function()
    failed(("x"):rep(300), "File name too long")
  end)

  it("leaves the old file as it was, and no other, when the disk is full", function()
    shell("printf old >file")
    local program = [[
      local core = require "lambda.core"
      print(core.write_private(arg[1] .. "/file", ("x"):rep(1000000)))]]
    local script = directory .. "/script"
    assert(core.write_private(script, program))
    local limited = ("trap '' XFSZ; ulimit -f 64; %s %s %s 2>&1"):format(
      os.getenv("LAMBDA_LUA") or "lua5.4", script, directory)
    local pipe = io.popen(limited, "r")
    local output = pipe:read("*a")
    pipe:close()
    assert.equal("nil\t" .. directory .. "/file: File too large\n", output)
    assert.same({ "old", "file\nscript\n" }, { read("file"), shell("ls -A") })
  end)

  it("refuses a path with a NUL", function()
    assert.same({ nil, "the path has a NUL byte" }, { write("file\0.txt", "hush") })
    assert.equal("", shell("ls -A"))
  end)

  it("refuses an empty path", function()
    assert.same({ nil, ": No such file or directory" }, { core.write_private("", "hush") })
  end)

  it("raises for what is no text", function()
    for _, value in ipairs { {}, true, print } do
      assert.is_false(pcall(core.write_private, value, ""))
      assert.is_false(pcall(core.write_private, directory .. "/file", value))
    end
    assert.is_false(pcall(core.write_private, directory .. "/file"))
    assert.equal("", shell("ls -A"))
  end)

  it("leaves no descriptor behind", function()
    local before = descriptors()
    for _ = 1, 50 do
      write("file", "a")
      write("none/file", "a")
      write("", "a")
    end
    assert.equal(before, descriptors())
  end)
end)
