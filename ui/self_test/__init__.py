"""The self-test: whether what was installed on this computer is whole and works.

A `Check` is a name and a call that gives a `Finding`. Nothing here touches an office's data:
databases are made in a folder of their own, papers and scans in memory. `ui.bootstrap.self_test`
puts the checks together; the command and the box "About the program" show them.
"""
