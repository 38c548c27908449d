--- Operations that answer in pages, called for one after the other as they are wanted.
--- Source: the service's paginators, as botocore has them.
local errors = require "lambda.errors"
local facts = require "lambda.model.paginators"

local paginator = {}

---@class lambda.Pages in a loop, `for page in pages do`, what goes wrong is raised
---@field token? string where the next page begins: the parameter `marker` of a later call, which
--- goes on from here
---@field metadata? lambda.Metadata of the last call
local Pages = {}

---@class lambda.Items in a loop, `for item in items do`, what goes wrong is raised
---@field pages lambda.Pages where they come from
local Items = {}

local function step(self)
  local found, err = self:next()
  if err then
    error(err, 0)
  end
  return found
end

local pages_mt = { __name = "lambda.pages", __index = Pages, __call = step }
local items_mt = { __name = "lambda.items", __index = Items, __call = step }

local function repeated(operation, token)
  return errors.new("ResponseError", { operation = operation, body = "", headers = {},
    message = ("the service gave the same marker twice (%s): it would not end"):format(token),
  })
end

-- The caller's parameters, from a page on.
local function params_of(self)
  local params = {}
  for name, value in next, self._params do
    params[name] = value
  end
  if self.token then
    params[self._facts.input] = self.token
  end
  return params
end

--- Fetch the next page. After an error the same page can be asked for again.
---@return table? page nil at the end
---@return lambda.Error? err
function Pages:next()
  if self._done then
    return nil
  end
  local page, err, metadata = self._client:_call(self._operation, params_of(self), self._options)
  self.metadata = metadata
  if not page then
    return nil, err
  end
  local token = page[self._facts.output]
  self._done = token == nil or token == ""
  if not self._done and token == self.token then
    self._done = true
    return nil, repeated(self._operation, token)
  end
  self.token = not self._done and token or nil
  return page
end

--- The next item; a page is fetched when the ones before it are through.
---@return any? item nil at the end
---@return lambda.Error? err
function Items:next()
  while self._at >= #self._list do
    local page, err = self.pages:next()
    if not page then
      return nil, err
    end
    self._list, self._at = page[self.pages._facts.items] or {}, 0
  end
  self._at = self._at + 1
  return self._list[self._at]
end

local MAKERS = {}

function MAKERS.pages(client, operation, params, options)
  return setmetatable({ _client = client, _operation = operation, _facts = facts[operation],
    _params = params, _options = options, token = rawget(params, facts[operation].input),
  }, pages_mt)
end

function MAKERS.items(client, operation, params, options)
  return setmetatable({ pages = MAKERS.pages(client, operation, params, options), _list = {},
    _at = 0 }, items_mt)
end

--- What a name such as list_functions_pages stands for.
---@param name string
---@return (fun(client: lambda.Client, params: table, options?: lambda.CallOptions): table)? make
--- asks nobody yet
function paginator.find(name)
  local operation, kind = name:match("^(.*)_(%l+)$")
  local make = facts[operation] and MAKERS[kind]
  return make and function(client, params, options)
    return make(client, operation, params, options)
  end
end

return paginator
