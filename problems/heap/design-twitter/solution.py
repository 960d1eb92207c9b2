"""Each user has a list of tweets in order of time; a feed merges these lists from the back.

Time: O(f) per feed with f followees, O(1) for the others. Space: O(tweets + follows).
"""

import heapq
from collections import defaultdict


class Twitter:
    def __init__(self) -> None:
        self.time = 0
        self.tweets: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self.followees: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        self.time += 1
        self.tweets[user].append((self.time, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        latest = []
        for author in self.followees[user] | {user}:
            place = len(self.tweets[author]) - 1
            if place >= 0:
                time, tweet = self.tweets[author][place]
                latest.append((-time, tweet, author, place))
        heapq.heapify(latest)

        feed: list[int] = []
        while latest and len(feed) < 10:
            _, tweet, author, place = heapq.heappop(latest)
            feed.append(tweet)
            if place > 0:
                time, before = self.tweets[author][place - 1]
                heapq.heappush(latest, (-time, before, author, place - 1))
        return feed

    def follow(self, follower: int, followee: int) -> None:
        self.followees[follower].add(followee)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followees[follower].discard(followee)
