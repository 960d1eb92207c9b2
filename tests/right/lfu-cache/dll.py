class ListNode:
    def __init__(self, key, val):
        self.key, self.val, self.freq = key, val, 1
        self.prev = self.next = None

class DLL:
    def __init__(self):
        self.head = ListNode(0, 0)
        self.tail = ListNode(0, 0)
        self.head.next = self.tail
        self.tail.prev = self.head
        self.size = 0
    def insertHead(self, node):
        nxt = self.head.next
        nxt.prev = node
        self.head.next = node
        node.prev, node.next = self.head, nxt
        self.size += 1
    def removeNode(self, node):
        node.next.prev = node.prev
        node.prev.next = node.next
        self.size -= 1
    def removeTail(self):
        t = self.tail.prev
        self.removeNode(t)
        return t

class LFUCache:
    def __init__(self, capacity):
        self.cache = {}
        self.freq = collections.defaultdict(DLL)
        self.size = 0
        self.capacity = capacity
        self.minFreq = 0
    def _update(self, node):
        f = node.freq
        self.freq[f].removeNode(node)
        if self.minFreq == f and self.freq[f].size == 0:
            self.minFreq += 1
        node.freq += 1
        self.freq[node.freq].insertHead(node)
    def get(self, key):
        if key in self.cache:
            self._update(self.cache[key])
            return self.cache[key].val
        return -1
    def put(self, key, value):
        if key in self.cache:
            node = self.cache[key]
            self._update(node)
            node.val = value
        else:
            self.size += 1
            if self.size > self.capacity:
                t = self.freq[self.minFreq].removeTail()
                del self.cache[t.key]
                self.size -= 1
            node = ListNode(key, value)
            self.cache[key] = node
            self.freq[1].insertHead(node)
            self.minFreq = 1
