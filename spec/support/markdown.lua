-- Reads the pages of the project as a forge shows them: blocks of code, headings, links.
local markdown = {}

local ROOT = debug.getinfo(1, "S").source:match("^@(.*/)spec/") or "./"

--- Where the project is, with a slash at the end; "./" is where the specs were started.
markdown.ROOT = ROOT

--- Read a file of the project.
---@param path string
---@return string
function markdown.read(path)
  local file = assert(io.open(ROOT .. path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

--- The lines that a command prints when it is run at the root of the project.
---@param command string
---@return string[]
function markdown.output(command)
  local pipe, lines = io.popen(("cd '%s' && %s"):format(ROOT, command), "r"), {}
  for line in pipe:lines() do lines[#lines + 1] = line end
  pipe:close()
  return lines
end

--- Whether the project has a file or folder.
---@param path string
---@return boolean
function markdown.exists(path)
  return #markdown.output(("test -e '%s' && echo yes"):format(path)) > 0
end

--- The blanks that do not matter when lines are compared.
---@param line string
---@return string
function markdown.squeeze(line)
  return (line:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", ""))
end

---@class support.Block
---@field page string path
---@field line integer of its first line
---@field language string
---@field tag? string what follows the language
---@field text string
---@field stated string[] what it says that it prints: "--> text" at the end of a line
---@field before? support.Block the last block of nginx above it on its page

local function finished(block)
  block.text = table.concat(block, "\n") .. "\n"
  block.stated = {}
  for _, line in ipairs(block) do
    local text = line:match("%-%->(.*)$")
    if text then block.stated[#block.stated + 1] = markdown.squeeze(text) end
  end
  return block
end

-- Blocks, and all the text that is none.
local function parse(path)
  local page = { path = path, blocks = {}, headings = {} }
  local current, number, prose = nil, 0, {}
  for line in markdown.read(path):gmatch("([^\n]*)\n") do
    number = number + 1
    if current and line == "```" then
      page.blocks[#page.blocks + 1] = finished(current)
      current = nil
    elseif current then
      current[#current + 1] = line
    elseif line:find("^```") then
      local language, tag = line:match("^```(%S*)%s*(.*)$")
      current = { page = path, line = number + 1, language = language, tag = tag ~= "" and tag or nil }
    else
      prose[#prose + 1] = line
      page.headings[#page.headings + 1] = line:match("^#+ +(.*)$")
    end
  end
  assert(not current, path .. " ends within a block")
  page.prose = table.concat(prose, "\n") .. "\n"
  return page
end

--- README.md and the pages of docs/.
---@return table[] pages { path, blocks, headings, prose }
function markdown.pages()
  local pages = { parse "README.md" }
  for _, path in ipairs(markdown.output "ls docs/*.md") do
    pages[#pages + 1] = parse(path)
  end
  return pages
end

--- The name of a heading in a link, as forges make it.
---@param heading string
---@return string
function markdown.anchor(heading)
  local text = heading:gsub("%[([^%]]*)%]%b()", "%1"):gsub("[^%w%s_\128-\255-]", "")
  return (text:lower():gsub(" ", "-"))
end

--- The targets of the links in a page that lead to a file of the project.
---@param page table
---@return { path: string, anchor: string? }[]
function markdown.links(page)
  local found, folder = {}, page.path:match("^.*/") or ""
  local prose = page.prose:gsub("`[^`\n]*`", "")
  for target in prose:gmatch("%]%(([^)%s]+)%)") do
    if not target:find("^%a+:") then
      local path, anchor = target:match("^([^#]*)#?(.*)$")
      path = path == "" and page.path or folder .. path
      repeat
        local count
        path, count = path:gsub("[^/]+/%.%./", "", 1)
      until count == 0
      found[#found + 1] = { path = path, anchor = anchor ~= "" and anchor or nil }
    end
  end
  return found
end

return markdown
