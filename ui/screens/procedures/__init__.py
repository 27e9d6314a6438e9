"""The reference book of business processes: each procedure as a picture, with our readings."""
