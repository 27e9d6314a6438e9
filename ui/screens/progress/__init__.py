"""How far the members are with their sheets: never what they gave."""
