"""The installer for Windows: recipe, texts, version resource, and the wheels that it is made of."""
