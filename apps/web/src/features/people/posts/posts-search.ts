import { foldVietnamese } from '@caunoi/routing/fold';
import type { Post } from '../people.queries.ts';

export type PostState = 'vacant' | 'held';
export const POST_STATES: readonly PostState[] = ['vacant', 'held'];

/** The page as its URL says it: filters, and which post's drawer is open. */
export type PostsSearch = { q: string; ministry: string | null; state: PostState | null; post: string | null };

export const readPostsSearch = (params: URLSearchParams): PostsSearch => ({
  q: params.get('q') ?? '',
  ministry: params.get('ministry'),
  state: POST_STATES.find((state) => state === params.get('state')) ?? null,
  post: params.get('post'),
});

export const writePostsSearch = (search: PostsSearch): URLSearchParams => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) if (value) params.set(name, value);
  return params;
};

/** All 68 posts are here, so filtering asks nobody. Words match without diacritics. */
export const filterPosts = (posts: readonly Post[], { q, ministry, state }: PostsSearch): Post[] => {
  const words = foldVietnamese(q).split(' ').filter(Boolean);
  return posts.filter((post) => {
    if (ministry && post.ministry.code !== ministry) return false;
    if (state && post.vacant !== (state === 'vacant')) return false;
    const names = [post.province.name, post.holder?.person.name, post.substitute?.person.name, post.next?.person.name];
    const text = foldVietnamese(names.filter(Boolean).join(' '));
    return words.every((word) => text.includes(word));
  });
};
