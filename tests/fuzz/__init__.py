"""Input that nobody means well with: thrown at what reads it, for as long as one likes."""
