-- HTML from the sources: `make docs`. The comments are annotations of the Lua language server; the
-- aliases below read them as LDoc's own tags. This file may only call what LDoc offers it.
project = "aws-lambda"
title = "aws-lambda"
description = "An AWS Lambda API client for Lua"
file = {
  "lua/lambda.lua", "lua/lambda/client.lua", "lua/lambda/config.lua", "lua/lambda/call.lua",
  "lua/lambda/errors.lua", "lua/lambda/sign.lua", "lua/lambda/credentials.lua",
  "lua/lambda/credentials/static.lua", "lua/lambda/events.lua",
}
dir = "build/docs"
format = "backtick"
sort = false

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
alias("class", function(tags, value)
  tags:add("class", "table")
  return "name", value:match("[%w_.]+")
end)
