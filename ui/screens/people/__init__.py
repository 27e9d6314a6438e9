"""The people of the office: who they are, their roles, who left."""
