"""Small widgets of the house."""
