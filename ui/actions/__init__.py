"""What a person can do, as data: menus, the palette, keys and their help are made from it."""
