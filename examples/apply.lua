-- Applies a file of event-invoke configurations: hundreds of functions, several regions.
--
--     lua5.4 apply.lua [--dry-run] [--patience SECONDS] FILE
--
-- What is as the file says already is left alone, so that it can be run again at any time, also
-- after Ctrl-C. HELP below has the form of the file.
local lambda = require "lambda"
local stub = require "lambda.stub" -- checks parameters as the client does, without sending them

local HELP = [[
usage: apply.lua [--dry-run] [--patience SECONDS] FILE

Makes the event-invoke configurations of functions what FILE says, one call after another.

  --dry-run           show what would change, change nothing
  --patience SECONDS  how long to wait for one call while another update of the function goes on,
                      or a role's new permissions are not known yet everywhere; default 60
  --help              this text

FILE is Lua that returns a table, or JSON when its name ends in .json:

  return {
    defaults = { maximum_retry_attempts = 1 },            -- of entries that do not say
    regions = { ["eu-west-1"] = { profile = "europe" } }, -- options of lambda.new, where needed
    { function_name = "orders", maximum_event_age_in_seconds = 3600 },
    { function_name = "orders", qualifier = "prod", region = "eu-west-1",
      destination_config = { on_failure = { destination = "arn:aws:sqs:..." } } },
    { function_name = "old", absent = true },             -- has no configuration
  }

In JSON the entries are the list "configurations". An entry is the whole configuration: what neither
it nor the defaults say is removed. Without region, AWS_REGION or the profile has it.

Exit status: 0 done (dry run: nothing to do), 1 something failed, 2 wrong usage or a bad file,
3 a dry run that found something to do, 130 interrupted.
]]

local SETTINGS = {
  "maximum_retry_attempts", "maximum_event_age_in_seconds",
  "destination_config.on_success.destination", "destination_config.on_failure.destination",
}
local OWN = { region = true, absent = true } -- fields of an entry that are no parameters
local LINE_MAX, BAR = 79, 24
local ATTEMPTS_MAX = 50 -- the patience ends before

local function stop(form, ...)
  io.stderr:write("apply.lua: ", form:format(...), "\n")
  os.exit(2)
end

local function parse(words)
  local options, i = { patience = 60 }, 1
  while words[i] do
    local word = words[i]
    if word == "--help" then
      io.write(HELP)
      os.exit(0)
    elseif word == "--dry-run" then
      options.dry_run = true
    elseif word == "--patience" then
      i = i + 1
      options.patience = tonumber(words[i] or "")
      if not (options.patience and options.patience > 0) then
        stop("--patience needs a number of seconds")
      end
    elseif word:find("^%-") or options.file then
      stop("unexpected argument %s; --help says how it is used", word)
    else
      options.file = word
    end
    i = i + 1
  end
  return options.file and options or stop("no file is named; --help says how it is used")
end

local function read(path)
  local file, problem = io.open(path, "rb")
  local text
  if file then
    text, problem = file:read("*a")
    file:close()
  end
  return text or stop("cannot read the file: %s", problem:find(path, 1, true) and problem
    or path .. ": " .. problem)
end

local function line_at(text, position)
  return select(2, text:sub(1, position - 1):gsub("\n", "")) + 1
end

local function from_json(path, text)
  local ok, document = pcall(require("cjson").decode, text)
  if not ok then
    local problem, position = document:match("^(.-) at character (%d+)")
    if not position then
      stop("%s: %s", path, document)
    end
    stop("%s:%d: %s", path, line_at(text, tonumber(position)), problem)
  elseif type(document) == "table" and type(document.configurations) == "table" then
    for i, entry in ipairs(document.configurations) do
      document[i] = entry
    end
    document.configurations = nil
  end
  return document
end

-- The file may compute, but not reach anything.
local function from_lua(path, text)
  local env = {
    ipairs = ipairs, pairs = pairs, string = string, table = table, tonumber = tonumber,
    tostring = tostring, getenv = os.getenv,
  }
  local chunk, problem
  if text:byte() == 27 then
    stop("%s: is compiled Lua", path)
  elseif setfenv then
    chunk, problem = loadstring(text, "@" .. path)
    chunk = chunk and setfenv(chunk, env)
  else
    chunk, problem = load(text, "@" .. path, "t", env)
  end
  local ok, document = pcall(chunk or error, problem)
  if not ok then
    stop("%s", tostring(document))
  end
  return document
end

-- null counts as absent.
local function without_null(value)
  if type(value) ~= "table" then
    return value
  end
  local kept = {}
  for name, member in pairs(value) do
    if member ~= lambda.null then
      kept[name] = without_null(member)
    end
  end
  return kept
end

-- The line of each entry, when the text shows which it is: it may also be made by a loop.
local function lines_of(text, count)
  local lines = {}
  for position in text:gmatch("()function_name[\"'%]]*%s*[=:]") do
    lines[#lines + 1] = line_at(text, position)
  end
  return #lines == count and lines or {}
end

local function target_of(entry)
  local name = type(entry.function_name) == "string" and entry.function_name or "?"
  return name .. (entry.qualifier and ":" .. tostring(entry.qualifier) or "")
end

-- Entries of the same configuration have the same key, however they name the function.
local function key_of(task)
  local name, qualifier = task.target:gsub("^.*function:", ""):match("^([^:]*):?(.*)$")
  return ("%s %s %s"):format(task.region or "", name, qualifier ~= "" and qualifier or "$LATEST")
end

local function params_of(entry, defaults)
  local params = {}
  for name, value in pairs(entry) do
    params[name] = not OWN[name] and value or nil
  end
  for name, value in pairs(entry.absent and {} or defaults) do
    if params[name] == nil then
      params[name] = value
    end
  end
  return params
end

-- What is wrong with a task before anything is sent; nil when nothing is.
local function flaw(task, checker)
  if task.region ~= nil and type(task.region) ~= "string" then
    return "region: must be a string"
  end
  local operation = task.absent and "delete_function_event_invoke_config"
    or "put_function_event_invoke_config"
  local _, err = checker[operation](checker, task.params)
  if err then
    return err.message
  elseif not task.absent and not (task.params.maximum_retry_attempts
    or task.params.maximum_event_age_in_seconds or task.params.destination_config) then
    return "sets nothing; absent = true removes a configuration"
  end
end

local function checker_of()
  local answering = stub.new()
  answering:always("put_function_event_invoke_config")
  answering:always("delete_function_event_invoke_config")
  return answering.client
end

local function task_of(entry, defaults)
  if type(entry) ~= "table" then
    return nil, "must be a table"
  end
  local task = {
    region = entry.region, absent = entry.absent == true, target = target_of(entry),
    params = params_of(entry, defaults),
  }
  task.key = key_of(task)
  return task
end

-- What is wrong with the file as a whole.
local function check_document(path, document)
  if type(document) ~= "table" then
    stop("%s: must be a table of entries", path)
  end
  for name, value in pairs(document) do
    if type(name) ~= "number" and name ~= "defaults" and name ~= "regions" then
      stop("%s: unknown name %s beside the entries", path, tostring(name))
    elseif type(name) ~= "number" and type(value) ~= "table" then
      stop("%s: %s must be a table", path, name)
    end
  end
  for name, value in pairs(document.regions or {}) do
    if type(value) ~= "table" then
      stop("%s: the options of region %s must be a table", path, tostring(name))
    end
  end
end

-- The tasks that the file means; ends the program when something in it is wrong.
local function tasks_of(path, document, text)
  local tasks, problems, first = {}, {}, {}
  local lines, checker = lines_of(text, #document), checker_of()
  for i, entry in ipairs(document) do
    local task, problem = task_of(entry, document.defaults or {})
    problem = problem or flaw(task, checker)
    if not problem and first[task.key] then
      problem = ("is the same as entry %d"):format(first[task.key])
    end
    if problem then
      problems[#problems + 1] = ("%s:%s entry %d%s: %s"):format(path,
        lines[i] and lines[i] .. ":" or "", i, task and " (" .. task.target .. ")" or "", problem)
    else
      first[task.key], tasks[i] = i, task
    end
  end
  if #problems > 0 then
    stop("%s", table.concat(problems, "\n"))
  end
  return tasks
end

-- Options that no entry uses are a typo, or are missed by entries that do not name their region.
local function check_regions(path, regions, tasks)
  local used = {}
  for _, task in ipairs(tasks) do
    used[task.region or ""] = true
  end
  for name in pairs(regions) do
    if not used[name] then
      stop("%s: region %s has options, but no entry names it as its region", path, tostring(name))
    end
  end
end

local function load_file(path)
  local text = read(path)
  local parse_text = path:find("%.json$") and from_json or from_lua
  local document = without_null(parse_text(path, text))
  check_document(path, document)
  local tasks, regions = tasks_of(path, document, text), document.regions or {}
  check_regions(path, regions, tasks)
  return tasks, regions
end

local function is_terminal(descriptor)
  local status = os.execute("test -t " .. descriptor)
  return status == true or status == 0
end

-- Lines on stdout; on stderr, where that is a terminal, a bar below them.
local Screen = {}

function Screen:clear()
  if self.has_bar then
    io.stderr:write("\r\27[K")
    self.has_bar = false
  end
end

function Screen:print(form, ...)
  self:clear()
  io.write(form:format(...), "\n")
  io.flush()
end

function Screen:progress(done, count, what)
  if self.is_terminal then
    local filled = math.floor(BAR * done / count)
    local line = ("[%s%s] %d/%d %s"):format(("#"):rep(filled), ("."):rep(BAR - filled), done, count,
      what)
    io.stderr:write("\r\27[K", line:sub(1, LINE_MAX))
    io.stderr:flush()
    self.has_bar = true
  end
end

local function screen_of()
  return setmetatable({ is_terminal = is_terminal(2) }, { __index = Screen })
end

-- A configuration as one table of plain values, by the names in SETTINGS.
local function flat(config)
  local values = {}
  for _, name in ipairs(SETTINGS) do
    local value = config
    for part in name:gmatch("[^.]+") do
      value = type(value) == "table" and value[part] or nil
    end
    values[name] = value ~= "" and value or nil
  end
  return values
end

local function show(value)
  return type(value) == "string" and '"' .. value .. '"' or ("%d"):format(value)
end

-- The lines of a diff; none when nothing differs.
local function diff(before, after)
  local lines = {}
  for _, name in ipairs(SETTINGS) do
    if before[name] ~= after[name] then
      lines[#lines + 1] = before[name] and ("  - %s = %s"):format(name, show(before[name]))
      lines[#lines + 1] = after[name] and ("  + %s = %s"):format(name, show(after[name]))
    end
  end
  return lines
end

-- Another update of the function, or permissions that a role was given a moment ago.
local function passes(err)
  return err.code == "ResourceConflictException"
    or err.code == "InvalidParameterValueException" and err.message:find("[Rr]ole") ~= nil
end

-- One call, again and again as long as that may help.
local function call(client, operation, params, options)
  local result, err = client[operation](client, params, {
    deadline = options.patience, max_attempts = ATTEMPTS_MAX, retry_on = passes,
  })
  if err and err.message:find("interrupted!", 1, true) then
    error("interrupted!", 0) -- it ended something that catches errors
  end
  return result, err
end

-- How an entry failed. What is no answer of the service stands in the way of the others, too.
local function failed(err)
  return "failed", { "  " .. tostring(err) }, not err:is("ServiceError")
end

-- Make one configuration what it shall be: "changed", "unchanged" or "failed", the lines to show,
-- and whether the next ones are not worth a try.
local function apply(client, task, options)
  local target = { function_name = task.params.function_name, qualifier = task.params.qualifier }
  local found, err = call(client, "get_function_event_invoke_config", target, options)
  if err and not err:is("ResourceNotFoundException") then
    return failed(err)
  end
  local before, after = flat(found or {}), flat(task.absent and {} or task.params)
  local lines = diff(before, after)
  if #lines == 0 and (found == nil) == task.absent then
    return "unchanged", {}
  elseif options.dry_run then
    return "changed", lines
  elseif task.absent then
    found, err = call(client, "delete_function_event_invoke_config", target, options)
  else
    found, err = call(client, "put_function_event_invoke_config", task.params, options)
  end
  if not found then
    return failed(err)
  end
  return "changed", lines
end

-- The client of each region; ends the program when its options are wrong.
local function clients_of(tasks, regions)
  local clients = {}
  for _, task in ipairs(tasks) do
    local name = task.region or ""
    local given = { region = task.region }
    for option, value in pairs(regions[name] or {}) do
      given[option] = value
    end
    local client, err = clients[name], nil
    if not client then
      client, err = lambda.new(given)
    end
    clients[name] = client or stop("region %s: %s", name, tostring(err))
  end
  return clients
end

local STATES = { "changed", "unchanged", "failed" }

local function count(counts, region, state)
  local name = region or "default"
  if not counts[name] then
    counts[#counts + 1], counts[name] = name, {}
  end
  counts[name][state] = (counts[name][state] or 0) + 1
end

local function report(screen, task, state, lines, options)
  if state ~= "unchanged" or not screen.is_terminal then
    screen:print("%-10s %s%s", state == "changed" and options.dry_run and "to change" or state,
      task.region and task.region .. " " or "", task.target)
  end
  for _, line in ipairs(lines) do
    screen:print("%s", line)
  end
end

-- Do the tasks one after another. `progress` is right also when it is interrupted.
local function run(tasks, clients, options, screen, progress)
  for i, task in ipairs(tasks) do
    screen:progress(i - 1, #tasks, task.target)
    local state, lines, is_fatal = apply(clients[task.region or ""], task, options)
    count(progress.counts, task.region, state)
    progress.done = i
    report(screen, task, state, lines, options)
    if is_fatal then
      progress.stopped = i < #tasks and "stopped" or nil
      return
    end
  end
end

-- The table at the end; the number of each state.
local function summary(counts, screen, options)
  local width, total = #"default", { changed = 0, unchanged = 0, failed = 0 }
  for _, name in ipairs(counts) do
    width = math.max(width, #name)
  end
  local form = "%-" .. width .. "s %10s %10s %10s"
  screen:print(form, "region", options.dry_run and "to change" or "changed", "unchanged", "failed")
  for _, name in ipairs(counts) do
    local row = {}
    for i, state in ipairs(STATES) do
      row[i] = counts[name][state] or 0
      total[state] = total[state] + row[i]
    end
    screen:print(form, name, row[1], row[2], row[3])
  end
  screen:print(form, "total", total.changed, total.unchanged, total.failed)
  return total
end

local function status_of(total, options)
  if total.failed > 0 then
    return 1
  end
  return options.dry_run and total.changed > 0 and 3 or 0
end

local function main()
  local options = parse(arg)
  local tasks, regions = load_file(options.file)
  local clients = clients_of(tasks, regions)
  local screen, progress = screen_of(), { done = 0, counts = {} }
  local ok, problem = pcall(run, tasks, clients, options, screen, progress)
  local interrupted = not ok and tostring(problem):find("interrupted!", 1, true)
  if not ok and not interrupted then
    screen:clear()
    error(problem, 0)
  end
  local total = summary(progress.counts, screen, options)
  local stopped = interrupted and "interrupted" or progress.stopped
  if stopped then
    screen:print("%s: %d of %d done; run it again to go on", stopped, progress.done, #tasks)
  end
  return interrupted and 130 or status_of(total, options)
end

os.exit(main())
