"""Handing certificates over (paras 7.10, 2.3, 3.3), and watching those that are about to end."""
