std = "max"
max_line_length = 100
files["spec"] = { std = "+busted", max_line_length = 120 }
files["spec/support/finalizer.lua"] = { std = "max+lua51" }
