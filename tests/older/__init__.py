"""What 1.0.0.dev0 made before its modules were grouped in packages: stable paths keep it working.

``older_store`` is a package generated over the SDK's schema; ``records.pickle.b64`` holds records.
"""
