"""What runs behind the screens: background work, the change bus, the minute tick, the desk."""
