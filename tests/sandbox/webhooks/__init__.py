"""Webhooks: events, hooks and deliveries."""
