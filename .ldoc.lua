-- HTML from the sources: `make docs`. The comments are annotations of the Lua language server; the
-- aliases below read them as LDoc's own tags. This file may only call what LDoc offers it.
project = "aws-lambda"
title = "aws-lambda"
description = "An AWS Lambda API client for Lua"
file = {
  "lua/lambda.lua", "lua/lambda/client.lua", "lua/lambda/config.lua", "lua/lambda/call.lua",
  "lua/lambda/errors.lua", "lua/lambda/sign.lua", "lua/lambda/credentials.lua",
  "lua/lambda/credentials/static.lua", "lua/lambda/events.lua", "lua/lambda/invoke.lua",
  "lua/lambda/streamed.lua", "lua/lambda/paginator.lua", "lua/lambda/waiter.lua",
  "lua/lambda/stub.lua",
}
topics = {
  "README.md", "docs/install.md", "docs/event-invoke-config.md", "docs/invoke.md",
  "docs/pages-and-waiters.md", "docs/parameters.md", "docs/operations.md",
  "docs/configuration.md", "docs/credentials.md",
  "docs/errors.md", "docs/retries.md", "docs/openresty.md", "docs/runtimes.md", "docs/testing.md",
  "docs/signing.md", "docs/apply.md", "docs/editors.md", "docs/troubleshooting.md",
  "docs/migrating.md", "docs/security.md", "docs/performance.md", "docs/internals.md",
  "docs/contributing.md", "CHANGELOG.md",
}
dir = "build/docs"
format = "discount"
use_markdown_titles = true
sort = false

-- The name of a heading in a link, as forges make it.
local function anchor_of(heading)
  local text = heading:gsub("<[^>]*>", ""):gsub("&%w+;", ""):gsub("[^%w%s_\128-\255-]", "")
  return (text:lower():gsub("%s", "-"))
end

local function with_anchor(level, heading)
  return ('<h%s id="%s">%s</h%s>'):format(level, anchor_of(heading), heading, level)
end

-- A link between pages leads to the HTML; one to another file of the project is only its text.
local function link(target, text)
  local page, anchor = (target .. "#"):match("([^/]+%.md)(#.*)#$")
  page = page or target:match("([^/]+%.md)$")
  if page then
    return ('<a href="../topics/%s.html%s">%s</a>'):format(page, anchor or "", text)
  end
  return not target:find("^%a+:") and not target:find("html", 1, true) and not target:find("^#")
    and text or nil
end

function postprocess_html(html)
  return (html:gsub("<h(%d)>(.-)</h%d>", with_anchor):gsub('<a href="([^"]*)">(.-)</a>', link))
end

local CLOSING = { ["("] = "^%b()", ["{"] = "^%b{}", ["<"] = "^%b<>" }

-- Take the type off the front of "type text": it ends at a blank outside brackets, or, in what a
-- function returns, outside a list.
local function split_type(s)
  local at = 1
  while at <= #s do
    local char = s:sub(at, at)
    local blanks = s:match("^[:,]%s+", at)
    if CLOSING[char] then
      at = at + #(s:match(CLOSING[char], at) or char)
    elseif blanks then
      at = at + #blanks
    elseif char:find("%s") then
      break
    else
      at = at + 1
    end
  end
  return s:sub(1, at - 1), s:sub(at)
end

-- LDoc gives "?" and "|" in a type a meaning of their own, so a long type goes into the text.
local function modifiers_of(kind, text, optional)
  local simple = kind:match("^[%w_.]+%??$")
  local shown = simple and "" or " `" .. kind .. "`"
  return shown .. text, { type = simple and kind:gsub("%?$", "") or nil, opt = optional }
end

local function named(tag)
  return function(_, value, modifiers)
    local name, mark, rest = value:match("^%s*([%w_.]+)(%??)%s+(.*)$")
    if not name then
      return tag, value, modifiers
    end
    local kind, text = split_type(rest)
    local shown, found = modifiers_of(kind, text, mark ~= "" or nil)
    return tag, name .. shown, found
  end
end

alias("param", named "param")
alias("field", named "field")
alias("return", function(_, value)
  local kind, text = split_type(value:match("^%s*(.*)$"))
  return "return", "`" .. kind .. "`" .. text
end)
local function as_table(tags, value)
  tags:add("class", "table")
  return "name", value:match("[%w_.]+")
end
alias("class", as_table)
alias("alias", as_table)
custom_tags = { { "generic", hidden = true } }
