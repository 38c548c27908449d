--- Credentials that a program prints.
--- Source: AWS SDKs and Tools Reference Guide, "Process credential provider".
local deadline = require "lambda.deadline"
local document = require "lambda.credentials.document"
local failure = require "lambda.credentials.failure"
local text = require "lambda.text"

local LIMITS = { timeout = 60, output_max = 65536 }
local TIMEOUT_MIN = 0.001 -- seconds
local STDERR_MAX, SECRET_MIN = 256, 6
local REQUIRED = { "AccessKeyId", "SecretAccessKey" }

local NAMES = {
  access_key_id = "AccessKeyId", secret_access_key = "SecretAccessKey",
  session_token = "SessionToken", expiration = "Expiration", account_id = "AccountId",
}

local UNCLOSED = "has a quote that is not closed"
local UNESCAPED = "ends in a backslash that escapes nothing"

-- Each reads one piece of a word at `at` and returns it and the place behind it.
local PIECES = {}

PIECES["'"] = function(s, at)
  local close = s:find("'", at + 1, true)
  if not close then
    return nil, UNCLOSED
  end
  return s:sub(at + 1, close - 1), close + 1
end

PIECES['"'] = function(s, at)
  local from = at + 1
  while true do
    local hit = s:find('["\\]', from)
    if not hit then
      return nil, UNCLOSED
    elseif s:sub(hit, hit) == '"' then
      return s:sub(at + 1, hit - 1):gsub('\\(["\\])', "%1"), hit + 1
    end
    from = hit + 2
  end
end

PIECES["\\"] = function(s, at)
  if at == #s then
    return nil, UNESCAPED
  end
  return s:sub(at + 1, at + 1), at + 2
end

local function plain(s, at)
  local last = select(2, s:find("^[^ \t\r\n'\"\\]+", at))
  return s:sub(at, last), last + 1
end

-- A word from `at` on, and the place behind it.
local function word_at(s, at)
  local word = ""
  while at <= #s and not s:find("^[ \t\r\n]", at) do
    local piece, after = (PIECES[s:sub(at, at)] or plain)(s, at)
    if not piece then
      return nil, after
    end
    word, at = word .. piece, after
  end
  return word, at
end

-- The words of a command as botocore has them: the quoting of a POSIX shell, and no more of it.
-- Source: shlex.split of Python.
local function split(command)
  if command:find("%z") then
    return nil, "has a NUL byte"
  end
  local words, at = {}, command:find("[^ \t\r\n]")
  while at do
    local word, after = word_at(command, at)
    if not word then
      return nil, after
    end
    words[#words + 1] = word
    at = command:find("[^ \t\r\n]", after)
  end
  if #words == 0 or words[1] == "" then
    return nil, "names no program"
  elseif words[1]:find("^[%a_][%w_]*=") then -- not shown: it may be a secret
    return nil, "starts with an assignment, which only a shell knows: start it with env, or sh -c"
  end
  return words
end

-- The start of what a program wrote to stderr, without what it was told as arguments.
local function complaint(stderr, argv)
  local words = type(stderr) == "string" and stderr or ""
  for i = 2, #argv do
    for _, secret in ipairs { argv[i], argv[i]:match("=(.*)$") } do
      if #secret >= SECRET_MIN then
        words = words:gsub(secret:gsub("%p", "%%%0"), "[removed]")
      end
    end
  end
  words = text.printable(text.trim(words), STDERR_MAX)
  return words ~= "" and ": " .. words or ""
end

local FAILURES = { -- of runtime.run, by kind
  timeout = ("did not end within %d seconds"):format(LIMITS.timeout),
  too_large = ("wrote more than %d bytes"):format(LIMITS.output_max),
}

-- The output of the program; nil and what happened, to follow its name.
local function output_of(context, argv)
  local left = deadline.left(context.runtime, context.ends)
  local done, problem = context.runtime.run(argv, {
    timeout = math.max(math.min(LIMITS.timeout, left), TIMEOUT_MIN), output_max = LIMITS.output_max,
  })
  if type(done) ~= "table" then
    problem = type(problem) == "table" and problem or {}
    return nil, FAILURES[problem.kind]
      or "cannot be run" .. complaint(problem.message, argv)
  elseif done.signal then
    return nil, ("was ended by signal %.14g%s"):format(done.signal, complaint(done.stderr, argv))
  elseif done.status ~= 0 then
    return nil, ("ended with status %s%s"):format(text.show(done.status),
      complaint(done.stderr, argv))
  end
  return type(done.stdout) == "string" and done.stdout or ""
end

-- Credentials; nil and a problem, to follow "the output of … ".
local function read(output, now)
  local object, problem = document.parse(output)
  if not object then
    return nil, problem
  elseif document.get(object, "Version") ~= 1 then
    return nil, "must have the number 1 as Version"
  end
  problem = document.lacking(object, REQUIRED)
  if problem then
    return nil, problem
  end
  local given = {}
  for key, name in pairs(NAMES) do
    given[key] = document.get(object, name)
  end
  if tonumber(given.expiration) then -- which other tables of credentials may have
    return nil, "is refused: Expiration: must be a time such as 2026-01-02T03:04:05Z"
  end
  local found
  found, problem = document.credentials(given, NAMES, now)
  return found, problem and "is refused: " .. problem
end

--- The credentials that the command of a profile prints.
---@param context lambda.ProviderContext
---@param command string
---@param place string the profile, for messages
---@return lambda.Credentials? credentials
---@return lambda.CredentialsError? err shows of the command its program alone
local function provide(context, command, place)
  local argv, problem = split(command)
  if not argv then
    return failure(place, "credential_process " .. problem)
  elseif type(context.runtime.run) ~= "function" then
    return failure(place, "credential_process is set, and this runtime cannot start programs: "
      .. "give lambda.new{...} a runtime with a function `run`, or other credentials")
  end
  local output, found
  output, problem = output_of(context, argv)
  if not output then
    return failure(place, ("credential_process %s %s"):format(text.show(argv[1]), problem))
  end
  found, problem = read(output, context.now)
  if found then
    return found
  end
  return failure(place, ("the output of credential_process %s %s"):format(text.show(argv[1]),
    problem))
end

return provide
