"""A few users who post, follow and read; the largest has busy authors and two readers.

Of these two, one follows the busy authors, the other only an author who fell silent early.
"""

import random

LARGEST = 30_000
POSTS = 10_000
BUSY = 20


Call = tuple[str, tuple[int, ...]]


def generate(rng: random.Random, size: int) -> list[Call]:
    if size >= LARGEST:
        return largest(rng)
    more = 30 if size >= 7 and rng.random() < 0.5 else 0  # feeds of more than ten tweets
    return mixture(rng, 2 * max(2, size) + 2 + more)


def exact(rng: random.Random, n: int) -> list[Call]:
    """n calls: one reader follows ten authors, who post; then feeds are read."""
    calls: list[Call] = [("Twitter", ())]
    calls += [("follow", (11, author)) for author in range(1, 11)]
    tweets = rng.sample(range(10_001), n // 2)
    calls += [("post_tweet", (rng.randint(1, 10), tweet)) for tweet in tweets]
    calls += [("get_news_feed", (11,))] * n
    return calls[: n + 1]


def mixture(rng: random.Random, size: int) -> list[Call]:
    users = rng.randint(2, 4)
    tweets = iter(rng.sample(range(POSTS), min(size, POSTS)))
    calls: list[Call] = [("Twitter", ())]
    while len(calls) < size:
        user, other = rng.sample(range(1, users + 1), 2)
        name = rng.choice(["post_tweet", "post_tweet", "get_news_feed", "follow", "unfollow"])
        if name == "post_tweet":
            tweet = next(tweets, None)
            if tweet is not None:
                calls.append((name, (user, tweet)))
        elif name == "get_news_feed":
            calls.append((name, (user,)))
        else:
            calls.append((name, (user, other)))
    calls[-1] = ("get_news_feed", (rng.randint(1, users),))
    return calls


def largest(rng: random.Random) -> list[Call]:
    follower, loner, silent = BUSY + 1, BUSY + 2, BUSY + 3
    tweets = rng.sample(range(10_001), POSTS)
    calls: list[Call] = [("Twitter", ()), ("follow", (loner, silent))]
    calls += [("follow", (follower, author)) for author in range(1, BUSY + 1)]
    calls += [("post_tweet", (silent, tweet)) for tweet in tweets[:3]]
    calls += [("post_tweet", (rng.randint(1, BUSY), tweet)) for tweet in tweets[3:]]
    while len(calls) < LARGEST:
        calls.append(("get_news_feed", (rng.choice([follower, loner, loner]),)))
    return calls
