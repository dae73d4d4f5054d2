"""Commands that are not of a resource, one module each; ``cli.root`` names them in a table."""
