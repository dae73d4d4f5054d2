"""Generated documentation, compared with the tables that it is made from."""
