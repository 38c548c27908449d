-- Every block of code in README.md and docs/ is run, against local endpoints, and does what the
-- page says: "--> text" is what it prints, where "…" stands for anything and blanks do not count.
-- A language or tag that is not known here is a failure, never a block that is passed over.
local cjson = require "cjson"
local child = require "support.child"
local curl = require "lambda.curl"
local endpoint = require "support.endpoint"
local identity = require "support.identity"
local markdown = require "support.markdown"
local nginx_example = require "support.nginx_example"
local profile = require "lambda.profile"
local shell = require "support.shell"
local temporary = require "support.temporary"

local HAS_NGINX = rawget(_G, "jit") ~= nil -- which has a Lua of its own: once is enough

local KEY, SECRET = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

-- How many blocks of a page cannot run here, and are marked so: commands of other systems, and
-- what only AWS has.
local NOT_RUN = { ["docs/install.md"] = 1 }

-- Pages whose blocks ask STS as well; all others have a Lambda endpoint alone.
local WITH_IDENTITY = { ["docs/credentials.md"] = true }

local servers = {}

-- Lines that agree with a stated one with "…" become it.
local function settle(actual, expected)
  for i, line in ipairs(expected) do
    local pattern = "^" .. line:gsub("%p", "%%%0"):gsub("…", ".*") .. "$"
    if actual[i] and actual[i]:find(pattern) then actual[i] = line end
  end
  return actual
end

local function assert_printed(block, output)
  local lines, expected = {}, {}
  for line in output:gmatch("[^\n]+") do lines[#lines + 1] = markdown.squeeze(line) end
  for i, line in ipairs(block.stated) do expected[i] = line end
  expected[#expected + 1] = "exit status 0"
  assert.same(expected, settle(lines, expected))
end

-- The files of a home that the page shows above the block.
local function home_of(block)
  local home = temporary.directory()
  for name, text in pairs(block.files) do home:write(name, text) end
  return home
end

-- What a block calls itself in its first line: "# ~/.aws/config", "-- script.lua".
local function name_of(block)
  return block.text:match("^# ~/(%S+)\n") or block.text:match("^%-%- (%S+%.lua)\n")
end

local function environment_of(block, home)
  local env = { HOME = home.path, AWS_EC2_METADATA_DISABLED = "true", AWS_REGION = "us-east-1",
    AWS_ACCESS_KEY_ID = KEY, AWS_SECRET_ACCESS_KEY = SECRET }
  if WITH_IDENTITY[block.page] then
    return servers.identity:environment(env)
  end
  env.AWS_ENDPOINT_URL_LAMBDA = servers.lambda.url
  return env
end

local run = {}

function run.lua(block)
  local home = home_of(block)
  local output = child.run(block.text, { env = environment_of(block, home) })
  home:remove()
  assert_printed(block, output)
end

-- Whether the Lambda endpoint gets a request: a timer of nginx may still be at it.
local function is_asked()
  for _ = 1, 50 do
    if #servers.lambda:requests() > 0 then return true end
    curl.sleep(0.05)
  end
  return false
end

function run.sh(block)
  local text, nginx = block.text, nil
  if block.nginx then
    nginx = nginx_example.start(block.nginx.text, "", servers.lambda.url)
    text = nginx_example.replace(text, "127.0.0.1:8080", "127.0.0.1:" .. nginx.port)
  end
  local home = home_of(block)
  local output = shell.run(text, environment_of(block, home), block.files)
  assert.is_true(not nginx or is_asked())
  local complaints = nginx and nginx:stop() or {}
  home:remove()
  if #block.stated == 0 then output = output:match("[^\n]*exit status 0$") or output end
  assert_printed(block, output)
  assert.same({}, complaints)
end

-- That it starts is for the shell block below it to show, which asks all that it serves.
function run.nginx(block)
  for location in block.text:gmatch("location =? *(/%S*)") do
    assert.truthy(block.asked and block.asked.text:find(location, 1, true), location .. " is not asked")
  end
  assert.truthy(block.asked, "no shell block below it")
end

function run.ini(block)
  local name = name_of(block)
  assert.truthy(name == ".aws/config" or name == ".aws/credentials", "its first line names no file")
  local read, problem = profile.parse(block.text, name:match("%a+$"))
  assert.truthy(read, problem)
end

function run.json(block)
  assert.truthy(pcall(cjson.decode, block.text))
end

function run.text() end -- no code: a picture, or what something prints

-- What the blocks above each one of a page leave for it.
local function linked(page)
  local files, nginx = { ["script.lua"] = "print('script.lua ran')\n" }, nil
  for _, block in ipairs(page.blocks) do
    block.files = {}
    for name, text in pairs(files) do block.files[name] = text end
    if name_of(block) then
      files[name_of(block)] = block.text
    elseif block.language == "nginx" then
      nginx = block
    elseif nginx and block.text:find("127.0.0.1:8080", 1, true) then
      block.nginx, nginx.asked = nginx, block
    end
  end
  return page
end

local pages = {}
for i, page in ipairs(markdown.pages()) do pages[i] = linked(page) end

describe("a block of code in", function()
  setup(function()
    servers.lambda, servers.identity = endpoint.start(), identity.start()
  end)
  teardown(function()
    servers.lambda:stop()
    servers.identity:stop()
  end)
  before_each(function()
    servers.lambda:reset()
    servers.identity:reset()
    servers.identity:control("keys", { access_key_id = KEY, secret_access_key = SECRET })
  end)

  for _, page in ipairs(pages) do
    for _, block in ipairs(page.blocks) do
      if block.tag ~= "no-run" and (HAS_NGINX or not block.nginx) then
        it(("%s, line %d, does what it says"):format(block.page, block.line), function()
          assert.is_nil(block.tag)
          assert.truthy(run[block.language], "no way to run " .. block.language)
          run[block.language](block)
        end)
      end
    end
  end
end)

describe("the pages", function()
  it("mark only the blocks that cannot run here", function()
    local found = {}
    for _, page in ipairs(pages) do
      for _, block in ipairs(page.blocks) do
        if block.tag == "no-run" then found[page.path] = (found[page.path] or 0) + 1 end
      end
    end
    assert.same(NOT_RUN, found)
  end)

  it("link only to files and headings that are there", function()
    local anchors, broken = {}, {}
    for _, page in ipairs(pages) do
      anchors[page.path] = {}
      for _, heading in ipairs(page.headings) do anchors[page.path][markdown.anchor(heading)] = true end
    end
    for _, page in ipairs(pages) do
      for _, link in ipairs(markdown.links(page)) do
        local headings = anchors[link.path] or {}
        if not markdown.exists(link.path) or link.anchor and not headings[link.anchor] then
          broken[#broken + 1] = page.path .. " -> " .. link.path .. "#" .. (link.anchor or "")
        end
      end
    end
    assert.same({}, broken)
  end)

  it("can all be reached from README.md", function()
    local reached, waiting = { ["README.md"] = true }, { "README.md" }
    local by_path = {}
    for _, page in ipairs(pages) do by_path[page.path] = page end
    while #waiting > 0 do
      for _, link in ipairs(markdown.links(by_path[table.remove(waiting)])) do
        if by_path[link.path] and not reached[link.path] then
          reached[link.path] = true
          waiting[#waiting + 1] = link.path
        end
      end
    end
    for _, page in ipairs(pages) do assert.truthy(reached[page.path], page.path) end
  end)
end)
