"""Where it points: addresses, and what was checked about them."""
