"""Tests of the journeys from files to a brief and back."""
