"""The built-in exercises: Markdown, written by people, licensed CC-BY-4.0."""
