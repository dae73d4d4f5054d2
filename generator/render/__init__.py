"""From IR to the text of the generated package."""
