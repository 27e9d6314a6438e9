"""The frame around the screens: main window, navigation, sign-in, errors, palette."""
