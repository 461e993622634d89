"""What a therapist does with what one of a couple tells them alone: one of three policies.

    no_individual_access   nothing goes to the therapist alone
    no_secrets             nothing goes to the therapist alone, and what one of the two tells them
                           elsewhere, they may bring to both
    limited                one partner may address a single answer to the therapist only

The therapist declares it, a link carries it, and each partner accepts it by allowing something.
"""

from __future__ import annotations

from typing import Literal, get_args

SecretsPolicy = Literal["no_individual_access", "no_secrets", "limited"]
POLICIES: tuple[SecretsPolicy, ...] = get_args(SecretsPolicy)
DEFAULT: SecretsPolicy = "no_individual_access"
