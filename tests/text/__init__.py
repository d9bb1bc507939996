"""Tests of what all rooms need to know about writing."""
