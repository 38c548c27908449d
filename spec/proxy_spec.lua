local fresh = require "support.fresh"

-- What proxy.of says in a world about a URL: the proxy, or nil and the message.
local function proxy_of(url, options, env)
  local load, journal = fresh.world { env = env }
  local settings = assert(load("lambda.config").check(options))
  local to = assert(load("lambda.endpoint").parse(url, "spec"))
  local found, err = load("lambda.proxy").of(settings, to)
  assert.same({}, journal.opened)
  if err then
    assert.equal("ConfigurationError", err.code)
    return found, err.message
  end
  return found
end

describe("proxy.of", function()
  for _, case in ipairs { -- what, endpoint, options, variables, proxy
    { "none where nothing is set", "https://h", {}, {}, "" },
    { "https_proxy for https", "https://h", {}, { https_proxy = "http://p:1" }, "http://p:1" },
    { "no https_proxy for http", "http://h", {}, { https_proxy = "http://p:1" }, "" },
    { "http_proxy for http", "http://h", {}, { http_proxy = "http://p:1" }, "http://p:1" },
    { "no http_proxy for https", "https://h", {}, { http_proxy = "http://p:1" }, "" },
    { "HTTPS_PROXY", "https://h", {}, { HTTPS_PROXY = "http://p:1" }, "http://p:1" },
    { "HTTP_PROXY", "http://h", {}, { HTTP_PROXY = "http://p:1" }, "http://p:1" },
    { "https_proxy before HTTPS_PROXY", "https://h", {},
      { https_proxy = "http://p:1", HTTPS_PROXY = "http://p:2" }, "http://p:1" },
    { "http_proxy before HTTP_PROXY", "http://h", {},
      { http_proxy = "http://p:1", HTTP_PROXY = "http://p:2" }, "http://p:1" },
    { "HTTPS_PROXY where https_proxy is blank", "https://h", {},
      { https_proxy = " ", HTTPS_PROXY = "http://p:2" }, "http://p:2" },
    { "no HTTP_PROXY under CGI", "http://h", {},
      { HTTP_PROXY = "http://p:1", REQUEST_METHOD = "GET" }, "" },
    { "all_proxy in place of HTTP_PROXY under CGI", "http://h", {},
      { HTTP_PROXY = "http://p:1", REQUEST_METHOD = "GET", all_proxy = "http://p:2" }, "http://p:2" },
    { "http_proxy under CGI", "http://h", {}, { http_proxy = "http://p:1", REQUEST_METHOD = "GET" },
      "http://p:1" },
    { "HTTPS_PROXY under CGI", "https://h", {},
      { HTTPS_PROXY = "http://p:1", REQUEST_METHOD = "GET" }, "http://p:1" },
    { "all_proxy", "https://h", {}, { all_proxy = "socks5h://p" }, "socks5h://p:1080" },
    { "ALL_PROXY for http", "http://h", {}, { ALL_PROXY = "http://p:1" }, "http://p:1" },
    { "all_proxy before ALL_PROXY", "http://h", {},
      { all_proxy = "http://p:1", ALL_PROXY = "http://p:2" }, "http://p:1" },
    { "the scheme's before all_proxy", "https://h", {},
      { all_proxy = "http://p:1", HTTPS_PROXY = "http://p:2" }, "http://p:2" },
    { "the option before the environment", "https://h", { proxy = "http://o:1" },
      { https_proxy = "http://p:1" }, "http://o:1" },
    { "the option for http", "http://h", { proxy = "http://o:1" }, {}, "http://o:1" },
    { "none by an empty option", "https://h", { proxy = "" }, { https_proxy = "http://p:1" }, "" },
    { "none by the option false", "https://h", { proxy = false }, { https_proxy = "http://p:1" },
      "" },
    { "http:// where a scheme is missing", "https://h", {}, { https_proxy = "p:3128" },
      "http://p:3128" },
    { "the scheme's own port", "https://h", {}, { https_proxy = "https://p/" }, "https://p:443" },
    { "user and password", "https://h", { proxy = "u:p%40ss@[::1]:1" }, {},
      "http://u:p%40ss@[::1]:1" },
    { "none for what no_proxy names", "https://h", {}, { https_proxy = "http://p:1", no_proxy = "h" },
      "" },
    { "none for what NO_PROXY names", "https://h", {}, { https_proxy = "http://p:1", NO_PROXY = "h" },
      "" },
    { "no_proxy before NO_PROXY", "https://h", {},
      { https_proxy = "http://p:1", no_proxy = "x", NO_PROXY = "h" }, "http://p:1" },
    { "NO_PROXY where no_proxy is blank", "https://h", {},
      { https_proxy = "http://p:1", no_proxy = " ", NO_PROXY = "h" }, "" },
    { "the option no_proxy before both", "https://h", { no_proxy = "x" },
      { https_proxy = "http://p:1", no_proxy = "h", NO_PROXY = "h" }, "http://p:1" },
    { "an empty option no_proxy for no exception", "https://h", { no_proxy = "" },
      { https_proxy = "http://p:1", no_proxy = "h" }, "http://p:1" },
    { "none for what no_proxy names, in spite of the option proxy", "https://h",
      { proxy = "http://o:1", no_proxy = "h" }, {}, "" },
  } do
    it("takes " .. case[1], function()
      assert.equal(case[5], proxy_of(case[2], case[3], case[4]))
    end)
  end

  for _, case in ipairs { -- variables, message
    { { https_proxy = "ftp://user:hunter2@p" },
      "https_proxy: the URL is refused: it must start with http://, https:// or socks5://" },
    { { HTTPS_PROXY = "http://user:hunter2@" },
      "HTTPS_PROXY: the URL is refused: its host is no host name or address" },
    { { all_proxy = "http://user:hunt er2@p" },
      "all_proxy: the URL is refused: it holds a blank or a control byte" },
    { { ALL_PROXY = "http://user:hunter2@p:0" },
      "ALL_PROXY: the URL is refused: its port must be a number from 1 to 65535" },
  } do
    it("says " .. case[2], function()
      assert.same({ nil, case[2] }, { proxy_of("https://h", {}, case[1]) })
    end)
  end

  it("does not mind a bad URL that it does not need", function()
    assert.equal("", proxy_of("https://h", {}, { https_proxy = "ftp://x", no_proxy = "h" }))
    assert.equal("", proxy_of("https://h", {}, { http_proxy = "ftp://x" }))
  end)
end)

describe("no_proxy", function()
  for _, case in ipairs { -- list, endpoints that it names, endpoints that it does not
    { "*", "http://example.com http://10.0.0.1:80 https://[::1]", "" },
    { "a,*", "http://example.com", "" },
    { "example.com", "http://example.com http://sub.example.com https://EXAMPLE.com:8443 "
      .. "http://a.b.example.com http://example.com.",
      "http://badexample.com http://example.com.evil http://example.co http://com http://10.0.0.1" },
    { ".example.com", "http://example.com http://sub.example.com", "http://badexample.com" },
    { "*.example.com", "http://example.com http://sub.example.com", "http://badexample.com" },
    { "Example.COM.", "http://example.com http://sub.example.com", "http://example.org" },
    { "com", "http://example.com http://com", "http://community" },
    { "x, y\t,,z", "http://x http://y http://z", "http://xy" },
    { "x y", "http://x http://y", "http://z" },
    { "example.com:8443", "https://example.com:8443 http://sub.example.com:8443",
      "https://example.com http://example.com:8444" },
    { "example.com:443", "https://example.com", "http://example.com" },
    { "h:80", "http://h", "https://h" },
    { "169.254.169.254", "http://169.254.169.254 http://169.254.169.254:8080",
      "http://169.254.169.25 http://1.169.254.169 http://example.com" },
    { "0.0.1,.0.0.1", "", "http://10.0.0.1" },
    { "10.0.0.1:80", "http://10.0.0.1", "https://10.0.0.1" },
    { "10.0.0.0/8", "http://10.0.0.1 http://10.255.255.255",
      "http://11.0.0.1 http://9.255.255.255 http://ten.example http://[a00::1]" },
    { "172.16.0.0/12", "http://172.16.0.1 http://172.31.255.255", "http://172.32.0.1 http://172.15.0.1" },
    { "192.168.1.128/25", "http://192.168.1.128 http://192.168.1.255", "http://192.168.1.127" },
    { "192.168.1.77/32", "http://192.168.1.77", "http://192.168.1.76" },
    { "0.0.0.0/0", "http://1.2.3.4", "http://h http://[::1]" },
    { "10.0.0.0/33,10.0.0.0/x,10.0.0.256/8,/8,10.0.0/8", "", "http://10.0.0.1" },
    { "::1", "http://[::1] http://[::1]:8080 http://[0:0:0:0:0:0:0:1]", "http://[::2] http://h" },
    { "[::1]", "http://[::1] http://[::1]:8080", "http://[::2]" },
    { "[::1]:8080", "http://[::1]:8080", "http://[::1]" },
    { "fd00:EC2:0::254", "http://[fd00:ec2::254] http://[FD00:0ec2::0254]", "http://[fd00:ec2::23]" },
    { "fd00::/8", "http://[fd00:ec2::254] http://[fdff::1]", "http://[fe00::1] http://253.0.0.1" },
    { "::ffff:10.0.0.1", "http://[::ffff:a00:1]", "http://[::ffff:a00:2] http://10.0.0.1" },
    { "::999.1.1.1,1::2::3,:::,[],[,],:,:80,.,*.,/", "", "http://h http://[::1] http://1.1.1.1" },
    { "localhost", "http://localhost:4566", "http://127.0.0.1" },
  } do
    it(("%q"):format(case[1]), function()
      local function through(url)
        return proxy_of(url, { proxy = "http://p:1", no_proxy = (case[1]:gsub("%c", " ")) }, {})
      end
      for url in case[2]:gmatch("%S+") do
        assert.equal("", through(url), url)
      end
      for url in case[3]:gmatch("%S+") do
        assert.equal("http://p:1", through(url), url)
      end
    end)
  end

  it("has blanks of any kind in the environment", function()
    assert.equal("", proxy_of("http://y", { proxy = "p" }, { no_proxy = "x\ty\n" }))
  end)

  it("survives any bytes", function()
    math.randomseed(20260102)
    local pieces = { "[", "]", ":", "/", ".", "*", "1", "f", "10.0.0.0", "::", ",", "\0", "\255", "%" }
    local proxy = fresh.world()("lambda.proxy")
    for _ = 1, 3000 do
      local list = {}
      for i = 1, math.random(1, 12) do list[i] = pieces[math.random(#pieces)] end
      local settings = { proxy = "http://p:1", no_proxy = table.concat(list) }
      for _, host in ipairs { "10.0.0.1", "[::1]", "h" } do
        local found = proxy.of(settings, { scheme = "http", host = host, port = 80 })
        assert.is_true(found == "" or found == "http://p:1")
      end
    end
  end)
end)
