local url = require "lambda.url"

local SCHEME = "it must start with http:// or https://"
local HOST = "its host is no host name or address"
local PORT = "its port must be a number from 1 to 65535"
local USER = "it must not hold a user name or password"
local BYTE = "it holds a blank or a control byte"

describe("url.parse", function()
  for _, case in ipairs {
    -- url, scheme, host, port, path, query, host header
    { "https://example.com", "https", "example.com", 443, "/", nil, "example.com" },
    { "https://example.com:443/", "https", "example.com", 443, "/", nil, "example.com" },
    { "http://example.com:443/", "http", "example.com", 443, "/", nil, "example.com:443" },
    { "HTTP://127.0.0.1:4566/a/b/", "http", "127.0.0.1", 4566, "/a/b/", nil, "127.0.0.1:4566" },
    { "http://h:/p", "http", "h", 80, "/p", nil, "h" },
    { "http://my_service:08080", "http", "my_service", 8080, "/", nil, "my_service:8080" },
    { "http://h?a=b", "http", "h", 80, "/", "a=b", "h" },
    { "http://h/?", "http", "h", 80, "/", "", "h" },
    { "http://h/p?a?b#f?g", "http", "h", 80, "/p", "a?b", "h" },
    { "http://h/p#f?g", "http", "h", 80, "/p", nil, "h" },
    { "http://h#f", "http", "h", 80, "/", nil, "h" },
    { "http://h/a%2Fb/..//c\195\188", "http", "h", 80, "/a%2Fb/..//c\195\188", nil, "h" },
    { "http://h/@x:y", "http", "h", 80, "/@x:y", nil, "h" },
    { "http://Example.COM./x", "http", "Example.COM.", 80, "/x", nil, "Example.COM." },
    { "http://[::1]:8080/x", "http", "[::1]", 8080, "/x", nil, "[::1]:8080" },
    { "https://[fd00:ec2::23]", "https", "[fd00:ec2::23]", 443, "/", nil, "[fd00:ec2::23]" },
    { "http://[1:2:3:4:5:6:7:8]", "http", "[1:2:3:4:5:6:7:8]", 80, "/", nil, "[1:2:3:4:5:6:7:8]" },
    { "http://[::]/", "http", "[::]", 80, "/", nil, "[::]" },
    { "http://[::ffff:10.0.0.1]", "http", "[::ffff:10.0.0.1]", 80, "/", nil, "[::ffff:10.0.0.1]" },
    { "http://h:65535", "http", "h", 65535, "/", nil, "h:65535" },
  } do
    it("reads " .. case[1], function()
      assert.same({
        scheme = case[2], host = case[3], port = case[4], path = case[5], query = case[6],
        host_header = case[7],
      }, url.parse(case[1]))
    end)
  end

  local label = ("a"):rep(63)
  for _, case in ipairs {
    { "", SCHEME }, { "example.com", SCHEME }, { "//h", SCHEME }, { "ftp://h", SCHEME },
    { "http:/h", SCHEME }, { "http:h", SCHEME }, { "://h", SCHEME },
    { "javascript:alert(1)", SCHEME },
    { "http://", HOST }, { "http:///p", HOST }, { "http://:80", HOST }, { "http://a..b", HOST },
    { "http://.", HOST }, { "http://.a", HOST }, { "http://-a", HOST }, { "http://a-.b", HOST },
    { "http://a%41", HOST }, { "http://a\\b", HOST }, { "http://b\195\188cher.de", HOST },
    { "http://a,b", HOST }, { "http://" .. label .. "a", HOST },
    { "http://" .. (label .. "."):rep(4) .. "a", HOST },
    { "http://[", HOST }, { "http://[]", HOST }, { "http://[::1", HOST }, { "http://[:::]", HOST },
    { "http://[1:2:3]", HOST }, { "http://[1:2:3:4:5:6:7:8:9]", HOST },
    { "http://[12345::]", HOST },
    { "http://[1::2::3]", HOST }, { "http://[g::1]", HOST }, { "http://[fe80::1%25eth0]", HOST },
    { "http://[1:2:3:4:5:6:7::8]", HOST }, { "http://[" .. ("0"):rep(9999) .. "]", HOST },
    { "http://h:0", PORT }, { "http://h:65536", PORT }, { "http://h:a", PORT },
    { "http://h:-1", PORT },
    { "http://h:1:2", PORT }, { "http://h:0x50", PORT }, { "http://[::1]8080", PORT },
    { "http://h:99999999999999999999", PORT },
    { "http://user@h", USER }, { "http://user:pass@h", USER }, { "http://@h", USER },
    { "http://h h/", BYTE }, { "http://h\r\nx: y/", BYTE }, { "http://h/a b", BYTE },
    { "http://h/\0", BYTE }, { " http://h", BYTE }, { "http://h/\127", BYTE },
    { "http://h\t", BYTE },
  } do
    it(("refuses %q"):format(case[1]:sub(1, 80)), function()
      assert.same({ nil, case[2] }, { url.parse(case[1]) })
    end)
  end

  it("never shows a password", function()
    for _, s in ipairs {
      "http://user:hunter2@h", "http://user:hunter2/x@h", "http://user:hunter2?@h",
      "http://us er:hunter2@h", "ftp://user:hunter2@h", "http://hunter2\\@h",
    } do
      local parts, message = url.parse(s)
      assert.is_nil(parts)
      assert.is_nil(message:find("hunter2", 1, true))
    end
  end)
end)

describe("url.parse_proxy", function()
  for _, case in ipairs { -- url, scheme, user info, host, port
    { "http://proxy:3128", "http", nil, "proxy", 3128 },
    { "http://proxy:3128/", "http", nil, "proxy", 3128 },
    { "proxy:3128", "http", nil, "proxy", 3128 }, { "proxy", "http", nil, "proxy", 80 },
    { "HTTPS://proxy", "https", nil, "proxy", 443 },
    { "socks5h://10.0.0.1", "socks5h", nil, "10.0.0.1", 1080 },
    { "socks4a://h:9050", "socks4a", nil, "h", 9050 },
    { "http://[::1]:8080", "http", nil, "[::1]", 8080 }, { "[::1]:8080", "http", nil, "[::1]", 8080 },
    { "http://user@h", "http", "user", "h", 80 },
    { "http://user:@h", "http", "user:", "h", 80 }, { "http://@h", "http", nil, "h", 80 },
    { "user:pass@h:1", "http", "user:pass", "h", 1 },
    { "http://us%40er:p%2Fa%3Ass%25@h", "http", "us%40er:p%2Fa%3Ass%25", "h", 80 },
    { "http://u:50%off%2x%4@h", "http", "u:50%25off%252x%254", "h", 80 },
    { "http://u%:%@h", "http", "u%25:%25", "h", 80 },
    { "http://user:p@ss:w@h:1", "http", "user:p%40ss:w", "h", 1 },
  } do
    it("reads " .. case[1], function()
      assert.same({ scheme = case[2], user_info = case[3], host = case[4], port = case[5] },
        url.parse_proxy(case[1]))
    end)
  end

  local PROXY_SCHEME = "it must start with http://, https:// or socks5://"
  local PATH = "it must not hold a path (a / ? or # in a password is written %2F %3F %23)"
  local CONTROL = "its user name or password holds a control byte"
  for _, case in ipairs {
    { "ftp://h", PROXY_SCHEME }, { "://h", PROXY_SCHEME }, { "user:://@h", PROXY_SCHEME },
    { "", HOST }, { "http://", HOST }, { "http://user:hunter2@", HOST }, { "a b", BYTE },
    { "h\r\n", BYTE }, { "http://h:0", PORT }, { "h:x", PORT }, { "http://h/p", PATH },
    { "http://h?q", PATH }, { "http://h/#", PATH }, { "http://user:1/hunter2@h", PATH },
    { "http://user:hunter2#@h", PATH }, { "http://u%0d%0a:hunter2@h", CONTROL },
    { "http://u:%00hunter2@h", CONTROL }, { "http://u:%7Fhunter2@h", CONTROL },
  } do
    it(("refuses %q"):format(case[1]), function()
      assert.same({ nil, case[2] }, { url.parse_proxy(case[1]) })
    end)
  end
end)
