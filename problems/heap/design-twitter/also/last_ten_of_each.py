"""Keep the last ten tweets of each user and take the ten latest of all authors.

Time: O(f) per feed with f followees, O(1) for the others. Space: O(users + follows).
"""

from collections import defaultdict, deque
from heapq import nlargest

FEED_LENGTH = 10


class Twitter:
    def __init__(self) -> None:
        self.now = 0
        self.latest: defaultdict[int, deque[tuple[int, int]]] = defaultdict(
            lambda: deque(maxlen=FEED_LENGTH)
        )
        self.followees: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.now += 1
        self.latest[user].append((self.now, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        authors = self.followees[user] | {user}
        candidates = (entry for author in authors for entry in self.latest[author])
        return [tweet for _, tweet in nlargest(FEED_LENGTH, candidates)]

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
