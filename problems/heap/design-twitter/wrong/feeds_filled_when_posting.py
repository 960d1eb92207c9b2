"""You copy a tweet to those who follow at that moment, so a later follower never sees it."""

from collections import defaultdict


class Twitter:
    def __init__(self) -> None:
        self.feeds: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        self.followers: defaultdict[int, set[int]] = defaultdict(set)

    def post_tweet(self, user: int, tweet: int) -> None:
        for reader in self.followers[user] | {user}:
            self.feeds[reader].append((user, tweet))

    def get_news_feed(self, user: int) -> list[int]:
        return [tweet for _, tweet in reversed(self.feeds[user][-10:])]

    def follow(self, follower: int, followee: int) -> None:
        self.followers[followee].add(follower)

    def unfollow(self, follower: int, followee: int) -> None:
        self.followers[followee].discard(follower)
        if follower != followee:
            kept = [entry for entry in self.feeds[follower] if entry[0] != followee]
            self.feeds[follower] = kept
