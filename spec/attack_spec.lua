-- Texts that would break out of where they belong, as every parameter of every operation: what goes out
-- is one request, to the host of the client, below the path of the operation.
local core = require "lambda.core"
local fake = require "support.fake"
local lambda = require "lambda"
local shapes = require "fuzz.shapes"

local ATTACKS = {
  ["a parent folder"] = "..", ["a way up"] = "../../2015-03-31/functions", ["this folder"] = ".",
  ["a way up at the end"] = "f/..", ["an encoded way up"] = "%2e%2e%2f%2E%2E", ["a folder"] = "a/b",
  ["a back slash"] = "..\\..\\a", ["an empty text"] = "", ["a query"] = "f?Qualifier=x&a=b",
  ["a fragment"] = "f#x", ["a host"] = "//evil.example/f", ["a user"] = "@evil.example",
  ["a URL"] = "https://evil.example/", ["a header"] = "f\r\nX-Evil: 1", ["a line feed"] = "f\nX-Evil: 1",
  ["a request"] = "f HTTP/1.1\r\nHost: evil.example\r\n\r\nGET /", ["a NUL"] = "f\0.evil",
  ["a folded line"] = "f\r\n X-Evil: 1", ["a delete"] = "f\127", ["no UTF-8"] = "f\255\254",
  ["an overlong slash"] = "f\192\175..", ["another line"] = "f\226\128\168g",
  ["an ARN elsewhere"] = "arn:aws-cn:lambda:evil.example/#:123456789012:function:f",
}

-- All parameters of an operation: this text where one is text.
local function parameters(operation, text)
  local params = {}
  for _, field in ipairs(shapes.fields[shapes.parameters[operation]] or {}) do
    if field.type == "string" or field.type:find("^lambda%.") and not shapes.fields[field.type] then
      params[field.name] = text
    elseif field.type == "integer" then
      params[field.name] = 1
    end
  end
  return params
end

local function depth_of(path) return select(2, path:gsub("/", "")) end

-- How deep the path of an operation is, by a request that nobody would object to. A label may be more
-- than one segment only where the API has it so.
local function depth_by_good_text(operation)
  local request = core.encode(operation, parameters(operation, "a"), false)
  return request and depth_of(request.path)
end

local function check(operation, request, depth)
  assert.truthy(request.path:find("^/[!-~]*$"), operation)
  for segment in request.path:gmatch("[^/]+") do
    assert.is_false(segment == "." or segment == "..", operation)
  end
  assert.is_nil(request.path:find("[?#]"), operation)
  assert.truthy(request.query:find("^[!-~]*$") and not request.query:find("#", 1, true), operation)
  assert.equal(depth, depth_of(request.path), operation)
  for name, value in pairs(request.headers) do
    assert.truthy(name:find("^[%l%d-]+$"), operation)
    assert.is_nil(value:find("[%z\r\n]"), operation)
  end
end

describe("a parameter that is", function()
  for title, text in pairs(ATTACKS) do
    it(title .. " stays where it belongs, in every operation", function()
      for _, operation in ipairs(core.operations()) do
        for _, validate in ipairs { true, false } do
          local request, violations = core.encode(operation, parameters(operation, text), validate)
          if request then
            check(operation, request, depth_by_good_text(operation))
          else
            assert.truthy(#violations > 0, operation)
            assert.is_nil(violations[1].message:find("%c"), operation)
          end
        end
      end
    end)
  end
end)

describe("the host of a request", function()
  for _, name in ipairs { "arn:aws:lambda:evil.example:123456789012:function:f", "evil.example:f",
    "arn:aws-cn:lambda:cn-north-1:123456789012:function:f", "123456789012:function:f",
    "arn:aws:lambda:us-east-1@evil.example:123456789012:function:f" } do
    it("is the client's, whatever the function is called: " .. name, function()
      local hosts = {}
      local client = assert(lambda.new { region = "eu-west-1", credentials = fake.KEYS, validate = false,
        runtime = { send = function(request)
          hosts[#hosts + 1] = request.host .. " " .. request.headers.host
          return { status = 200, headers = {}, body = "{}" }
        end } })
      assert(client:get_function_event_invoke_config { function_name = name })
      assert.same({ "lambda.eu-west-1.amazonaws.com lambda.eu-west-1.amazonaws.com" }, hosts)
    end)
  end
end)
