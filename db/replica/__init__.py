"""The replica of one login on one computer: its folder, its key, its lease, how it is opened."""
