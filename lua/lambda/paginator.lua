--- Operations that answer in pages, called for one after the other as they are wanted.
--- Source: the service's paginators, as botocore has them.
local core = require "lambda.core"
local errors = require "lambda.errors"
local facts = require "lambda.model.paginators"
local options = require "lambda.options"
local text = require "lambda.text"

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

-- Parameters with fields that they inherit are refused: so is this.
local INHERITING = { __index = {} }

-- What is given stays the caller's, who may change it before the next page.
local function copy(given)
  local copied = {}
  for name, value in next, given do
    copied[name] = value
  end
  return options.inherits(given) and setmetatable(copied, INHERITING) or copied
end

local function repeated(operation, token, metadata)
  return errors.new("ResponseError", { operation = operation, body = "", headers = {},
    status = metadata.status, request_id = metadata.request_id, attempts = metadata.attempts,
    message = ("the service gave the same marker twice (%s): it would not end"):format(
      text.show(token)),
  })
end

-- Whether a token was there before. Beside the last one, one of all those before is kept, each time
-- of as many more: that finds a circle of any length. Source: R. P. Brent, "An improved Monte
-- Carlo factorization algorithm", section 2.
local function is_repeated(self, token)
  if token == self.token or token == self._kept then
    return true
  elseif self._steps == self._power then
    self._kept, self._steps, self._power = token, 0, self._power * 2
  end
  self._steps = self._steps + 1
  return false
end

--- Fetch the next page. After an error the same page can be asked for again, but for a marker that
--- comes twice: that error stays.
---@return table? page nil at the end
---@return lambda.Error? err
function Pages:next()
  if self._problem then
    return nil, self._problem
  elseif self._ended then
    return nil
  end
  self._params[self._facts.input] = self.token
  local page, err, metadata = self._client:_call(self._operation, self._params, self._options)
  self.metadata = metadata
  if not page then
    return nil, err
  end
  local token = page[self._facts.output]
  self._ended = token == nil or token == ""
  if not self._ended and is_repeated(self, token) then
    self._problem = repeated(self._operation, token, metadata)
  end
  self.token = not self._ended and token or nil
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

function MAKERS.pages(client, operation, params, given)
  local fact = facts[operation]
  local token = rawget(params, fact.input)
  if token == core.null then
    token = nil
  end
  return setmetatable({ _client = client, _operation = operation, _facts = fact,
    _params = copy(params), _options = given and copy(given), _steps = 0, _power = 1,
    token = token,
  }, pages_mt)
end

function MAKERS.items(client, operation, params, given)
  return setmetatable({ pages = MAKERS.pages(client, operation, params, given), _list = {},
    _at = 0 }, items_mt)
end

--- What a name such as list_functions_pages stands for.
---@param name string
---@return (fun(client: lambda.Client, params: table, options?: lambda.CallOptions): table)? make
--- asks nobody yet
function paginator.find(name)
  local operation, kind = name:match("^(.*)_(%l+)$")
  local make = facts[operation] and MAKERS[kind]
  return make and function(client, params, given)
    return make(client, operation, params, given)
  end
end

return paginator
