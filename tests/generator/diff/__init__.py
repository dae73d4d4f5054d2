"""What a change of the schema means for the apps that use it."""
