"""Each API, over HTTP and through the client."""
