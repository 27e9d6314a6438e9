"""Signing: what is sealed for its reader and signed by its sender; the only home of cryptography."""
