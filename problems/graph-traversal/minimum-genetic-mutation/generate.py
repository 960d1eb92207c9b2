"""Genes that differ in few places, so that many of the bank are neighbours."""

import random

LARGEST = 10  # genes in the bank
Arguments = tuple[str, str, list[str]]


def generate(rng: random.Random, size: int) -> Arguments:
    count = rng.randint(0, min(size + 2, LARGEST)) if size < LARGEST else LARGEST
    start = "".join(rng.choices("ACGT", k=8))
    luck = rng.random()
    if luck < 0.4:
        genes = [start[:5] + "".join(rng.choices("AC", k=3)) for _ in range(count and LARGEST)]
        start = start[:5] + "AAA"
    elif luck < 0.7:
        genes = walk(rng, start, count, rng.choice([2, 3]))
    else:
        genes = [near(rng, start, 2) for _ in range(count)]
    others = [gene for gene in genes if gene != start]
    end = others[-1] if others and rng.random() < 0.85 else near(rng, start, 2)
    if end == start:
        end = near(rng, start[::-1], 1)
    bank = rng.sample(genes, len(genes))
    if rng.random() < 0.2:
        bank = [*bank, start][:LARGEST]
    return start, end, bank


def near(rng: random.Random, gene: str, places: int) -> str:
    """Change one of the first places."""
    place = rng.randrange(places)
    return gene[:place] + rng.choice("ACGT") + gene[place + 1 :]


def walk(rng: random.Random, gene: str, count: int, places: int) -> list[str]:
    genes = []
    for _ in range(count):
        gene = near(rng, gene, places)
        genes.append(gene)
    return genes


def exact(rng: random.Random, n: int) -> Arguments:
    """A bank of n genes, most of which are reached, and an end that is not in it."""
    start = "A" * 8
    return start, "G" * 8, [*walk(rng, start, n, 8)]


def valid(start: str, end: str, bank: list[str]) -> bool:
    """Say whether all genes have eight letters A, C, G or T, and an equal end is in the bank."""
    genes = [start, end, *bank]
    reachable = start != end or end in bank
    return reachable and all(len(gene) == 8 and set(gene) <= set("ACGT") for gene in genes)
