import { render } from 'preact';
import { language } from '@/components/words';
import '@/components/look.css';
import './style.css';
import { Options } from './options';

document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
const place = document.getElementById('options');
if (place) render(<Options />, place);
