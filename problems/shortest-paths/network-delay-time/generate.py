"""Random networks; in the largest the best path is one long chain, listed from its far end."""

import random

LARGEST = 100  # nodes


def chain(rng: random.Random, count: int) -> tuple[list[list[int]], int, int]:
    """A chain of quick links, with slow links that skip some nodes or lead back."""
    times = {(node, node + 1): 1 for node in range(1, count)}
    for _ in range(2 * count):
        start = rng.randint(1, count)
        end = rng.randint(1, min(count, start + 20))
        if end != start:
            times.setdefault((start, end), 100)
    links = [[start, end, time] for (start, end), time in sorted(times.items(), reverse=True)]
    return links, count, 1


def exact(rng: random.Random, n: int) -> tuple[list[list[int]], int, int]:
    """A network of n nodes in a cycle, with a slow link from each to the node opposite."""
    quick = rng.choices(range(1, 50), k=n)
    links = [[node, node % n + 1, time] for node, time in enumerate(quick, start=1)]
    if n >= 4:
        links += [[node, (node + n // 2 - 1) % n + 1, 100] for node in range(1, n + 1)]
    rng.shuffle(links)
    return links, n, 1


def valid(links: list[list[int]], node_count: int, source: int) -> bool:
    """Say whether there are links, each between two nodes, none twice and no time negative."""
    nodes = range(1, node_count + 1)
    pairs = {(start, end) for start, end, _ in links if start != end}
    exist = all(start in nodes and end in nodes and time >= 0 for start, end, time in links)
    return source in nodes and len(pairs) == len(links) > 0 and exist


def generate(rng: random.Random, size: int) -> tuple[list[list[int]], int, int]:
    count = max(2, size)
    if size >= LARGEST:
        return chain(rng, count)
    longest = 100 if size > 20 else 6
    times = {}
    for _ in range(rng.randint(count - 1, 3 * count)):
        start, end = rng.sample(range(1, count + 1), 2)
        times[start, end] = rng.randint(0, longest)
    links = [[start, end, time] for (start, end), time in times.items()]
    return links, count, rng.randint(1, count)
