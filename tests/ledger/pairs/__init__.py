"""Sixty pairs of figures, written by hand: thirty that a reader may judge side by side, thirty that must not be."""
